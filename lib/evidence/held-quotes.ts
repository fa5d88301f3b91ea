import type { Tx } from "@/lib/core/command/command";
import { type Citations, requireCited } from "@/lib/evidence/check-citations";
import { isInTx } from "@/lib/visibility";

/** A quotation that new work would rest on. */
export interface CitedQuote {
  id: string;
  number: number;
  title: string;
  withdrawn: boolean;
  /** Whether it was removed, or its source reopened. */
  removed: boolean;
}

/**
 * The quotations that have these ids or are cited, each with its state. Locks their sources until the transaction
 * ends, so that work that comes to rest on them and their withdrawal see each other. Call it before any issue is
 * locked: a withdrawal takes its locks in this order too.
 */
export async function holdSources(
  tx: Tx,
  { ids = [], citations = {} }: { ids?: string[]; citations?: Citations },
): Promise<CitedQuote[]> {
  const numbers = Object.values(citations).flat();
  if (ids.length + numbers.length === 0) return [];
  const held = await tx.$queryRaw<{ id: string }[]>`
    select q.id from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = any(${ids}) or q.number = any(${numbers}::int[])
    order by s.id for share of s`;
  if (held.length === 0) return [];
  // A second query: the first, if it had to wait for a lock, still sees the quotations as they were before.
  return tx.$queryRaw`
    select q.id, q.number, s.title, s.status = 'WITHDRAWN' as withdrawn,
      not ${isInTx.readableQuote("q", "s")} as removed
    from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = any(${held.map(({ id }) => id)}) order by s.id, q.number`;
}

/** Refuses, by field, to cite quotations that nothing can rest on. */
export function requireThere(cited: CitedQuote[], citations: Citations): void {
  const there = cited.filter(({ removed }) => !removed);
  requireCited(citations, new Set(there.map(({ number }) => number)));
}
