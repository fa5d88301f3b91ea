import { may } from "@/lib/access";
import { plainJudgements } from "@/lib/analysis/briefings/documents/paper/judgements";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { withdrawalOf } from "@/lib/evidence/warnings/queries";
import { type Feed, type FeedEntry, feedPath } from "./schema";
import { feedIn, tokenOf } from "./token";

/** The most editions in a feed: programs keep what they have read. */
const MAX_ENTRIES = 20;

/** The path of the viewer's feed, with its secret token. Returns null if they have none. */
export async function loadFeedPath(viewer: Viewer): Promise<string | null> {
  const feed = await db.feed.findUnique({ where: { userId: viewer.id } });
  return feed && feedPath(tokenOf(feed));
}

/**
 * The feed that a token is for, with what its person may read now. Returns null if the address has been renewed or
 * turned off, and if the person is disabled.
 */
export async function loadFeed(token: string): Promise<Feed | null> {
  const id = feedIn(token);
  const feed = id && (await db.feed.findUnique({ where: { id } }));
  const viewer = feed && (await viewerFor(feed.userId));
  if (!viewer || !may(viewer, "openEdition")) return null;
  const createdAt = feed.createdAt.toISOString();
  return { id: feed.id, person: viewer.id, createdAt, entries: await loadEntries(viewer) };
}

type Row = Omit<FeedEntry, "judgements" | "issuedBy" | "handling" | "corrects"> & {
  content: string;
};

async function loadEntries(_viewer: Viewer): Promise<FeedEntry[]> {
  const rows = await sql<Row[]>`
    select e.number, e.title, e.hash, e."issuedAt", e.content,
      (select json_build_object('number', c.number, 'at', c."issuedAt") from "Edition" c
        where c."correctsId" = e.id order by c.number limit 1) as "correctedBy",
      (select coalesce(json_agg(json_build_object('title', s.title, 'at', w.w ->> 'at')
          order by s.title, s.id), '[]')
        from "Source" s cross join lateral (select ${withdrawalOf(sql`s`)}::jsonb as w) w
        where s.id = any(e."sourceIds") and s.status = 'WITHDRAWN') as withdrawn
    from "Edition" e where e.content is not null order by e.number desc ${atMost(MAX_ENTRIES)}`;
  return rows.map(({ content: text, ...row }) => {
    const content = JSON.parse(text) as EditionContent;
    const { issuedBy, handling, corrects } = content;
    return { ...row, issuedBy, handling, corrects, judgements: plainJudgements(content) };
  });
}
