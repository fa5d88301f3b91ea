import { sql } from "@/lib/core/database/db";
import { isLive, type Viewer } from "@/lib/core/session/viewer";
import type { SessionLine } from "./schema";

/** The viewer's live sessions: the current one first, then the most recently used. Scripts can open many. */
export async function loadSessions(viewer: Viewer): Promise<SessionLine[]> {
  const isThis = sql`id = ${viewer.session ?? ""}`;
  return sql<SessionLine[]>`
    select id, "createdAt", "lastSeenAt", "userAgent", address, ${isThis} as "isThis"
    from "Session" where "userId" = ${viewer.id} and ${isLive()}
    order by ${isThis} desc, "lastSeenAt" desc, id desc limit 100`;
}
