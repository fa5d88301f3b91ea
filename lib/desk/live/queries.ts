import { createHash } from "node:crypto";
import { may } from "@/lib/access";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { shownBatches } from "@/lib/sources/ingest/queries";
import { visibleSources } from "@/lib/visibility";
import type { Announcement } from "./listen";

/** What an open page follows: an issue by key, slug or id, a source, or all batches it may show. */
export type Topic = { issue: string } | { source: string } | { batch: "all" };

/** A record's state as a mark: it changes whenever anything happens to the record. */
export interface Mark {
  mark: string;
  /** Whether an announcement may be about this record. */
  concerns: (announcement: Announcement) => boolean;
}

/**
 * A record's mark. Returns null if the record is missing or hidden. A page loads the mark before the record,
 * so that the record is never older than its mark.
 */
export async function loadMark(viewer: Viewer, topic: Topic): Promise<Mark | null> {
  if ("issue" in topic) return markOfIssue(topic.issue);
  if ("source" in topic) return markOfSource(viewer, topic.source);
  return markOfBatches(viewer);
}

// Not only the latest event: of two concurrent ones, the higher number may be committed first.
const latest = {
  select: { id: true },
  orderBy: { id: "desc" },
  take: 20,
} as const;

async function markOfIssue(ref: string): Promise<Mark | null> {
  const select = { id: true, events: latest };
  const row = await db.issue.findFirst({ where: issueWhere(ref), select });
  if (!row) return null;
  const mark = markOf(row.events.map(({ id }) => id));
  return { mark, concerns: ({ issue }) => issue === row.id };
}

async function markOfSource(viewer: Viewer, id: string): Promise<Mark | null> {
  const select = { events: latest };
  const row = await db.source.findFirst({ where: { id, ...visibleSources(viewer) }, select });
  if (!row) return null;
  const mark = markOf(row.events.map((event) => event.id));
  return { mark, concerns: ({ source }) => source === id };
}

async function markOfBatches(viewer: Viewer): Promise<Mark | null> {
  if (!may(viewer, "ingestArticle")) return null;
  const shown = await db.batch.findMany({ ...shownBatches(viewer), select: { id: true } });
  const counts = await db.batchItem.groupBy({
    by: ["batchId", "state"],
    where: { batchId: { in: shown.map(({ id }) => id) } },
    _count: true,
    _max: { finishedAt: true },
    orderBy: [{ batchId: "asc" }, { state: "asc" }],
  });
  return { mark: markOf([JSON.stringify(counts)]), concerns: ({ batch }) => !!batch };
}

const markOf = (parts: unknown[]) => createHash("sha256").update(parts.join()).digest("base64url");
