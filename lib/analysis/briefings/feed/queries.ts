import { may } from "@/lib/access";
import { plainJudgements } from "@/lib/analysis/briefings/documents/paper/plain-judgements";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { restingOn } from "@/lib/analysis/briefings/editions/dependents";
import type { Recall, RestingJudgement } from "@/lib/analysis/briefings/editions/schema";
import {
  recallOf,
  recalls,
  type StoredRecall,
} from "@/lib/analysis/briefings/editions/since-issued";
import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
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

/** What an entry has from its edition's content, which never changes. */
type Told = Pick<FeedEntry, "judgements" | "issuedBy" | "handling" | "corrects"> & {
  /** The judgements that rest on each of its sources, by id. */
  resting: ReadonlyMap<string, RestingJudgement[]>;
};

type Row = Omit<FeedEntry, keyof Told | keyof Recall> & StoredRecall;

async function loadEntries(viewer: Viewer): Promise<FeedEntry[]> {
  const rows = await sql<Row[]>`
    select e.number, e.title, e.hash, e."issuedAt", ${recalls}
    from "Edition" e where e.content is not null and ${is.visibleEdition("e", viewer)}
    order by e.number desc ${atMost(MAX_ENTRIES)}`;
  const entries: FeedEntry[] = [];
  // One after another, so that other requests are answered in between.
  for (const row of rows) {
    const { resting, ...told } = await toldBy(row);
    const recall = recallOf((source) => resting.get(source) ?? [], row);
    entries.push({ ...row, ...told, ...recall });
  }
  return entries;
}

/**
 * What has been read of the latest editions, by number and hash. Reading the Markdown of 20 editions of 30 issues takes
 * half a second, and programs ask for feeds all day.
 */
const known = new Map<string, Told>();
const MAX_KNOWN = 2 * MAX_ENTRIES;

async function toldBy({ number, hash }: Pick<Row, "number" | "hash">): Promise<Told> {
  const key = `${number} ${hash}`;
  const before = known.get(key);
  if (before) return before;
  const { content: stored } = await db.edition.findUniqueOrThrow({
    where: { number },
    select: { content: true },
  });
  const content = JSON.parse(stored!) as EditionContent;
  const { issuedBy, handling, corrects } = content;
  const own = { issuedBy, handling, corrects };
  const resting = new Map(content.sources.map(({ id }) => [id, restingOn(content, id)]));
  const judgements = plainJudgements(content);
  const told = { ...own, judgements, resting };
  if (known.size >= MAX_KNOWN) known.delete(known.keys().next().value!);
  known.set(key, told);
  return told;
}
