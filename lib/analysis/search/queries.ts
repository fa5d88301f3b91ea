import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { MAX_RECENT } from "./mutations";

/** What the viewer searched for lately, the latest first. */
export async function loadRecentSearches(viewer: Viewer): Promise<string[]> {
  const rows = await db.recentSearch.findMany({
    where: { userId: viewer.id },
    orderBy: { at: "desc" },
    take: MAX_RECENT,
    select: { query: true },
  });
  return rows.map(({ query }) => query);
}
