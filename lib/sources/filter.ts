import { z } from "zod";
import type { SourceRow } from "./schema";

export const SOURCE_SORTS = [
  "title",
  "publisher",
  "published",
  "quotes",
  "speakers",
  "added",
] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** The order of the list of sources. */
export interface SourceOrder {
  sort: SourceSort;
  dir: "asc" | "desc";
}

const orderSchema = z.object({
  sort: z.enum(SOURCE_SORTS).catch("published"),
  dir: z.enum(["asc", "desc"]).optional().catch(undefined),
});

/** What one looks for first when sorting by a column: words from A, dates and counts from the top. */
const FIRST: Record<SourceSort, "asc" | "desc"> = {
  title: "asc",
  publisher: "asc",
  published: "desc",
  quotes: "desc",
  speakers: "desc",
  added: "asc",
};

/** The order that a URL's query says; what it does not understand falls back to the default. */
export function parseOrder(params: Record<string, string | string[] | undefined>): SourceOrder {
  const { sort, dir } = orderSchema.parse(params);
  return { sort, dir: dir ?? FIRST[sort] };
}

/** The address of the list sorted by a column: from its own end first, turned when it is on already. */
export function sortHref(sort: SourceSort, now: SourceOrder): string {
  const turned = now.dir === "asc" ? "desc" : "asc";
  return `/sources?sort=${sort}&dir=${now.sort === sort ? turned : FIRST[sort]}`;
}

const KEYS: Record<SourceSort, (row: SourceRow) => string | number | null> = {
  title: (row) => row.title,
  publisher: (row) => row.publisher,
  published: (row) => row.publishedAt,
  quotes: (row) => row.quotes,
  speakers: (row) => row.speakers,
  added: (row) => row.addedBy,
};

const collator = new Intl.Collator("en", { numeric: true });

/** The rows in this order. What is not known comes last either way. */
export function sortRows(rows: SourceRow[], { sort, dir }: SourceOrder): SourceRow[] {
  const key = KEYS[sort];
  const sign = dir === "asc" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * collator.compare(String(a), String(b));
  });
}
