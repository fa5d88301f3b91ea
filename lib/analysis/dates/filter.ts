import { LINE_KINDS, type LineKind } from "./schema";

/** Which dates a list shows, as in the address: `/ahead?kind=election&issue=USCN-6&when=past`. */
export interface DateFilter {
  kind: LineKind | null;
  /** An issue's key or short name. */
  issue: string | null;
  /** Whether those that have passed are shown instead of those ahead. */
  past: boolean;
}

type Params = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined) => [value ?? ""].flat()[0]!.trim();

/** Reads a filter from an address. Anything unknown means no filter. */
export function parseDateFilter(params: Params): DateFilter {
  const asked = first(params.kind).toUpperCase();
  return {
    kind: LINE_KINDS.find((kind) => kind === asked) ?? null,
    issue: first(params.issue) || null,
    past: first(params.when) === "past",
  };
}

/** A filter as the query of an address, with `?` if it isn't empty. */
export function dateQuery({ kind, issue, past }: DateFilter): string {
  const query = new URLSearchParams();
  if (kind) query.set("kind", kind.toLowerCase());
  if (issue) query.set("issue", issue);
  if (past) query.set("when", "past");
  return query.size > 0 ? `?${query}` : "";
}

/** The address of the list with a filter. */
export const datesHref = (filter: DateFilter): string => `/ahead${dateQuery(filter)}`;
