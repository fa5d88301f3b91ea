import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { visibleBatches } from "@/lib/visibility";
import { type BatchLine, type BatchView, NOT_UPLOADED, RETRYABLE } from "./schema";

/** The most batches on the page; older ones were read long ago. */
const MAX_BATCHES = 10;

/** A Prisma query for the batches that the viewer is shown, newest first. */
export const shownBatches = (viewer: Viewer) =>
  ({
    where: visibleBatches(viewer),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_BATCHES,
  }) satisfies Prisma.BatchFindManyArgs;

/** After this long without any progress, the files that a batch is still waiting for count as failed. */
const UPLOAD_TIMEOUT_MS = 15 * 60_000;

const itemSelect = {
  ...{ id: true, ordinal: true, name: true, state: true, failure: true, reason: true },
  ...{ archiveId: true, known: true, startedAt: true, finishedAt: true },
  archive: { select: { name: true, ordinal: true } },
  source: {
    select: { id: true, title: true, status: true, _count: { select: { proposals: true } } },
  },
  _count: { select: { held: true } },
} satisfies Prisma.BatchItemSelect;

type Item = Prisma.BatchItemGetPayload<{ select: typeof itemSelect }>;

/** The open batches that the viewer sees, newest first. The files of an archive follow it. */
export async function loadBatches(viewer: Viewer): Promise<BatchView[]> {
  const rows = await db.batch.findMany({
    ...shownBatches(viewer),
    select: {
      id: true,
      createdAt: true,
      addedBy: { select: { id: true, name: true } },
      items: { select: itemSelect, orderBy: { ordinal: "asc" } },
    },
  });
  return rows.map(({ items, createdAt, ...row }) => {
    const abandoned = Date.now() - lastProgress(createdAt, items) > UPLOAD_TIMEOUT_MS;
    const lines = items.toSorted(archiveThenFiles).map((item) => {
      const line = lineOf(item);
      return abandoned && item.state === "UPLOADING" ? notUploaded(line) : line;
    });
    return { ...row, createdAt: createdAt.toISOString(), lines };
  });
}

const lastProgress = (createdAt: Date, items: Item[]): number =>
  Math.max(...[createdAt, ...items.map(({ startedAt }) => startedAt ?? createdAt)].map(Number));

const archiveThenFiles = (one: Item, other: Item): number =>
  (one.archive?.ordinal ?? one.ordinal) - (other.archive?.ordinal ?? other.ordinal) ||
  one.ordinal - other.ordinal;

const notUploaded = (line: BatchLine): BatchLine => ({
  ...line,
  state: "FAILED",
  reason: NOT_UPLOADED,
});

function lineOf({ archive, source, _count, ...item }: Item): BatchLine {
  const { id, ordinal, name, state, failure, reason, known } = item;
  return {
    ...{ id, ordinal, name, state, reason, known },
    archive: archive?.name ?? null,
    unpacked: state === "DONE" && source === null && _count.held > 0,
    retryable: RETRYABLE.some((each) => each === failure),
    source: source && {
      ...{ id: source.id, title: source.title, status: source.status },
      proposals: source._count.proposals,
    },
  };
}
