import { z } from "zod";
import { command, type Tx } from "@/lib/core/command/command";
import { db } from "@/lib/core/database/db";
import { MAX_MINUTES } from "@/lib/core/session/session-lifetime";
import type { Claim, Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { endSessionInput } from "./inputs";
import type { Origin } from "./schema";

const MINUTE_MS = 60_000;

/** Ended and expired sessions are kept for this long, then deleted when the person next signs in. */
const KEEP_ENDED_MS = 90 * 24 * 60 * MINUTE_MS;

/** Opens a session for a person whose password was right. Returns its id, for their cookie. */
export async function openSession(
  userId: string,
  { userAgent, address }: Origin,
  client: Pick<Tx, "session"> = db,
): Promise<string> {
  const now = Date.now();
  const longGone = { lt: new Date(now - KEEP_ENDED_MS) };
  await client.session.deleteMany({ where: { userId, expiresAt: longGone } });
  const expiresAt = new Date(now + MAX_MINUTES * MINUTE_MS);
  const data = { userId, expiresAt, userAgent: userAgent.slice(0, 300), address };
  return (await client.session.create({ data })).id;
}

/** Ends a person's sessions except `keep`. Returns how many were still live. */
export async function endSessionsOf(tx: Tx, userId: string, keep: string | null = null) {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, ...(keep && { id: { not: keep } }) },
    data: { endedAt: new Date() },
  });
  return count;
}

/** Ends the session that a cookie claims, at sign-out, including for anyone with a copy of the cookie. */
export async function endClaimed({ session, userId }: Claim): Promise<void> {
  const where = { id: session, userId, endedAt: null };
  await db.session.updateMany({ where, data: { endedAt: new Date() } });
}

/** Ends one of one's own sessions; succeeds if it has already ended. */
export const endSession = command({
  input: endSessionInput,
  verb: "endSession",
  run: async (tx, viewer, { id }) => {
    const where = { id, userId: viewer.id, endedAt: null };
    const { count } = await tx.session.updateMany({ where, data: { endedAt: new Date() } });
    await record(tx, viewer, count);
    return { ended: count };
  },
});

/** Ends all of one's own sessions except the current one. */
export const endOtherSessions = command({
  input: z.object({}),
  verb: "endOtherSessions",
  run: async (tx, viewer) => {
    const ended = await endSessionsOf(tx, viewer.id, viewer.session);
    await record(tx, viewer, ended);
    return { ended };
  },
});

async function record(tx: Tx, viewer: Viewer, sessions: number): Promise<void> {
  if (sessions > 0) await recordEvent(tx, viewer, {}, { verb: "member.sessions-ended", sessions });
}
