import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { type Params, readParams } from "@/lib/core/http/params";
import { LINE_KINDS, type LineKind } from "./schema";

/** Which dates a list shows, as in the address: `/ahead?kind=election&issue=USCN-6&when=past&in=us-china`. */
export interface DateFilter {
  kind: LineKind | null;
  /** An issue's key or short name. */
  issue: string | null;
  /** Whether those that have passed are shown instead of those ahead. */
  past: boolean;
  /** The slug of a relationship; empty for all. */
  in: string;
}

/** Reads a filter from an address. Anything unknown means no filter. */
export function parseDateFilter(params: Params): DateFilter {
  const { text, oneOf } = readParams(params);
  return {
    kind: oneOf("kind", LINE_KINDS, "") || null,
    issue: text("issue") || null,
    past: oneOf("when", ["ahead", "past"], "ahead") === "past",
    in: relationshipIn(params),
  };
}

/** A filter as the query of an address, with `?` if it isn't empty. */
export function dateQuery({ kind, issue, past, in: relationship }: DateFilter): string {
  const query = new URLSearchParams();
  if (kind) query.set("kind", kind.toLowerCase());
  if (issue) query.set("issue", issue);
  if (past) query.set("when", "past");
  return within(query.size > 0 ? `?${query}` : "", relationship);
}

/** The address of the list with a filter. */
export const datesHref = (filter: DateFilter): string => `/ahead${dateQuery(filter)}`;
