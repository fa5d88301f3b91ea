import { db, sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { visibleBatches } from "@/lib/visibility";
import { itemsOf, lineOf } from "./lines";
import { type BatchLine, type BatchView, MAX_FAILED_LINES, MAX_LINES } from "./schema";

/** The most batches on the page; older ones were read long ago. */
const MAX_BATCHES = 10;

/** A Prisma query for the batches that the viewer is shown, newest first. */
const shownBatches = (viewer: Viewer) =>
  ({
    where: visibleBatches(viewer),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_BATCHES,
  }) satisfies Prisma.BatchFindManyArgs;

/**
 * The open batches that the viewer sees, newest first. Each has its progress, and all its lines if there are few;
 * otherwise those that failed or are being read.
 */
export async function loadBatches(viewer: Viewer): Promise<BatchView[]> {
  const shown = await db.batch.findMany({ ...shownBatches(viewer), select: { id: true } });
  return viewsOf(shown.map(({ id }) => id));
}

/** A page of all items of a batch. The files of an archive follow it. Returns null if the viewer has no such batch. */
export async function loadBatch(
  viewer: Viewer,
  id: string,
  request: PageRequest = FIRST_PAGE,
): Promise<{ batch: BatchView; page: Page<BatchLine> } | null> {
  if (
    !(await db.batch.findFirst({ where: { ...visibleBatches(viewer), id }, select: { id: true } }))
  )
    return null;
  const page = keyset(
    [
      { by: sql`i.place`, type: types.int, dir: "asc" },
      { by: sql`i.ordinal`, type: types.int, dir: "asc" },
    ],
    request,
  );
  const [[batch], rows] = await Promise.all([
    viewsOf([id]),
    sql<{ line: BatchLine; at: number[] }[]>`
      select ${lineOf} as line, ${page.at} from "Batch" b cross join lateral ${itemsOf} i
      where b.id = ${id} and ${page.where} ${page.order}`,
  ]);
  const { items, ...cursors } = page.pageOf(rows);
  return { batch: batch!, page: { ...cursors, items: items.map(({ line }) => line) } };
}

const viewsOf = (ids: string[]) => sql<BatchView[]>`
  select b.id, b."createdAt",
    json_build_object('id', u.id, 'name', u.name) as "addedBy", p.progress, p.first, p.more, p.lines
  from "Batch" b join "User" u on u.id = b."addedById"
  cross join lateral (
    with items as materialized ${itemsOf},
    counted as (
      select json_build_object('total', count(*) filter (where not unpacked),
          'read', count(*) filter (where not unpacked and state = 'DONE'),
          'refused', count(*) filter (where not unpacked and state = 'FAILED'),
          'awaited', count(*) filter (where not unpacked and state = 'UPLOADING')) as progress,
        count(*) <= ${MAX_LINES} as few, count(*) filter (where archive is null)::int - 1 as more
      from items)
    select c.progress, c.more,
      (select name from items where archive is null order by place limit 1) as first,
      (select coalesce(json_agg(${lineOf} order by urgent desc, place, ordinal), '[]')
        from (select i.*, case when c.few then 0 when state = 'FAILED' then 2 else 1 end as urgent
          from items i where c.few or state in ('FAILED', 'READING')
          order by urgent desc, place, ordinal
          limit greatest(${MAX_LINES},
            (select least(count(*), ${MAX_FAILED_LINES}) from items where state = 'FAILED'))) i) as lines
    from counted c) p
  where b.id = any(${ids})
  order by b."createdAt" desc, b.id desc`;
