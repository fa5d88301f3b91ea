import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { visibleBatches } from "@/lib/visibility";
import { type BatchLine, type BatchView, NOT_UPLOADED, RETRYABLE } from "./schema";

/** How many batches are shown; older ones have been read long since. */
const MAX_SHOWN = 10;

/** Which batches the viewer is shown, and in which order. */
export const shownBatches = (viewer: Viewer) =>
  ({
    where: visibleBatches(viewer),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_SHOWN,
  }) satisfies Prisma.BatchFindManyArgs;

/** Milliseconds without a sign of an upload, after which its files are not waited for. */
const PATIENCE = 15 * 60_000;

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

/** The batches that the viewer has not put away, newest first; what an archive held follows it. */
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
    const abandoned = Date.now() - lastSign(createdAt, items) > PATIENCE;
    const lines = items.toSorted(beneathItsArchive).map((item) => {
      const line = lineOf(item);
      return abandoned && item.state === "UPLOADING" ? missing(line) : line;
    });
    return { ...row, createdAt: createdAt.toISOString(), lines };
  });
}

const lastSign = (createdAt: Date, items: Item[]): number =>
  Math.max(...[createdAt, ...items.map(({ startedAt }) => startedAt ?? createdAt)].map(Number));

const beneathItsArchive = (one: Item, other: Item): number =>
  (one.archive?.ordinal ?? one.ordinal) - (other.archive?.ordinal ?? other.ordinal) ||
  one.ordinal - other.ordinal;

const missing = (line: BatchLine): BatchLine => ({
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
