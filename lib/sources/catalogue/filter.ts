import { type Params, readParams } from "@/lib/core/http/params";
import { RELIABILITIES, type Reliability } from "@/lib/tradecraft/grades";

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

const VERSIONS = ["latest", "all"] as const;

/**
 * What the catalogue shows, and in which order. Dates are ISO days, `issue` is a slug, `speaker` an id; an
 * empty text filters nothing.
 */
export interface SourceFilter {
  q: string;
  publisher: string;
  from: string;
  to: string;
  state: (typeof SOURCE_STATES)[number];
  issue: string;
  speaker: string;
  reliability: Reliability | "";
  /** Whether a version is left out if a later one of the same status matches, too. */
  versions: (typeof VERSIONS)[number];
  sort: SourceSort;
  dir: "asc" | "desc";
}

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
export function parseFilter(params: Params): SourceFilter {
  const { text, day, oneOf } = readParams(params);
  const sort = oneOf("sort", SOURCE_SORTS, "published");
  return {
    q: text("q"),
    publisher: text("publisher"),
    from: day("from"),
    to: day("to"),
    issue: text("issue"),
    speaker: text("speaker"),
    state: oneOf("state", SOURCE_STATES, "ALL"),
    reliability: oneOf("reliability", RELIABILITIES, ""),
    versions: oneOf("versions", VERSIONS, "latest"),
    sort,
    dir: oneOf("dir", ["asc", "desc"], FIRST_DIRECTION[sort]),
  };
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
