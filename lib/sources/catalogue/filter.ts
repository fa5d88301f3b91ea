import { z } from "zod";
import { isoDay } from "@/lib/core/command/inputs";
import { RELIABILITIES } from "@/lib/tradecraft/grades";

const SOURCE_SORTS = [
  "title",
  "publisher",
  "published",
  "reliability",
  "quotes",
  "speakers",
  "added",
] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

export const SOURCE_STATES = ["ALL", "APPROVED", "WITHDRAWN"] as const;

const text = z.string().trim().max(200).catch("");
const day = isoDay().catch("");

const filterSchema = z.object({
  q: text,
  publisher: text,
  from: day,
  to: day,
  state: z.enum(SOURCE_STATES).catch("ALL"),
  issue: text,
  speaker: text,
  reliability: z.enum(["", ...RELIABILITIES]).catch(""),
  sort: z.enum(SOURCE_SORTS).catch("published"),
  dir: z.enum(["asc", "desc"]).optional().catch(undefined),
});

/**
 * What the catalogue shows, and in which order. Dates are ISO days, `issue` is a slug, `speaker` an id; an
 * empty text filters nothing.
 */
export type SourceFilter = Required<z.infer<typeof filterSchema>>;

/** The direction in which each column is sorted first: words from A, dates and counts from the highest. */
const FIRST_DIRECTION: Record<SourceSort, "asc" | "desc"> = {
  title: "asc",
  publisher: "asc",
  published: "desc",
  reliability: "asc",
  quotes: "desc",
  speakers: "desc",
  added: "asc",
};

/** Reads a filter from a URL's query. Invalid values become the default. */
export function parseFilter(params: Record<string, string | string[] | undefined>): SourceFilter {
  const first = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  );
  const { dir, ...filter } = filterSchema.parse({ ...first, state: first.state?.toUpperCase() });
  return { ...filter, dir: dir ?? FIRST_DIRECTION[filter.sort] };
}

const DEFAULT = parseFilter({});

/** The path of the catalogue with this filter. Default values are left out. */
export function hrefOf(filter: SourceFilter): string {
  const defaults = { ...DEFAULT, dir: FIRST_DIRECTION[filter.sort] };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value !== defaults[key as keyof SourceFilter])
      query.set(key, key === "state" ? value.toLowerCase() : value);
  }
  return query.size > 0 ? `/sources?${query}` : "/sources";
}

/** The path of the catalogue sorted by a column: in its first direction, or the other if it is sorted by it now. */
export function sortHref(sort: SourceSort, filter: SourceFilter): string {
  const reversed = filter.dir === "asc" ? "desc" : "asc";
  return hrefOf({ ...filter, sort, dir: filter.sort === sort ? reversed : FIRST_DIRECTION[sort] });
}

const PARTS = {
  q: "the search words",
  publisher: "the publisher",
  from: "the start date",
  to: "the end date",
  state: "the status",
  issue: "the issue",
  speaker: "the speaker",
  reliability: "the reliability",
} as const;

/** The parts of a filter that narrow the list, each with its name and the filter without it. */
export function partsOf(filter: SourceFilter): { name: string; without: SourceFilter }[] {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .filter((part) => filter[part] !== DEFAULT[part])
    .map((part) => ({ name: PARTS[part], without: { ...filter, [part]: DEFAULT[part] } }));
}
