import { hash, verify } from "@node-rs/argon2";
import { db, sql } from "@/lib/core/database/db";
import { isLive, type Viewer } from "@/lib/core/session/viewer";
import type { SessionLine } from "./schema";

/** A password hash, so that refusing an unknown address takes as long as refusing a known one. */
let decoy: Promise<string> | undefined;

/**
 * The person with this address and password, and the hash that the password was compared with; or null.
 * Does not say which of the two was wrong.
 */
export async function findByCredentials(email: string, password: string) {
  decoy ??= hash("nobody's password");
  const found = await db.user.findFirst({
    where: { email: email.trim().toLowerCase(), disabledAt: null },
    select: { id: true, name: true, email: true, passwordHash: true },
  });
  const isRight = await verify(found?.passwordHash ?? (await decoy), password);
  if (!found?.passwordHash || !isRight) return null;
  return { ...found, passwordHash: found.passwordHash };
}

/** The viewer's live sessions: the current one first, then the most recently used. Scripts can open many. */
export async function loadSessions(viewer: Viewer): Promise<SessionLine[]> {
  const isThis = sql`id = ${viewer.session ?? ""}`;
  return sql<SessionLine[]>`
    select id, "createdAt", "lastSeenAt", "userAgent", address, ${isThis} as "isThis"
    from "Session" where "userId" = ${viewer.id} and ${isLive()}
    order by ${isThis} desc, "lastSeenAt" desc, id desc limit 100`;
}
