import { createHash } from "node:crypto";
import { may } from "@/lib/access";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { shownBatches } from "@/lib/sources/ingest/batches/queries";
import { visibleSources } from "@/lib/visibility";
import type { Told } from "./listen";

/** What an open page follows: an issue by key, slug or id, a source, or all batches that it may show. */
export type Topic = { issue: string } | { source: string } | { batch: "all" };

/** How far a record has come: two marks differ where anything has happened to it. */
export interface Mark {
  mark: string;
  /** Whether what is told may have changed it. */
  concerns: (told: Told) => boolean;
}

/**
 * How far a record has come, where the viewer may see it; null where it is missing or hidden. A page
 * loads it before its record, so that the record is never older than its mark.
 */
export async function loadMark(viewer: Viewer, topic: Topic): Promise<Mark | null> {
  if ("issue" in topic) return markOfIssue(topic.issue);
  if ("source" in topic) return markOfSource(viewer, topic.source);
  return markOfBatches(viewer);
}

// Not the latest event alone: of two at the same time the later number may be approved first.
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
