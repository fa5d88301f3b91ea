import type { Warned } from "@/components/evidence/warnings/warned";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import { columnsOf, groupOf, type IssueFilter } from "@/lib/analysis/issues/filter";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";
import type { Alert } from "@/lib/tradecraft/trend";

type Shown = "trend" | "wording" | "likelihood" | "previousLikelihood" | "scale" | "confidence";
type Outlook = Pick<RowOutlook, Shown> & {
  /** Null if there is none, as for most issues. */
  alerts: Alert[] | null;
  /** Who dissents, each with their figure; null if nobody does, as for most issues. */
  dissents: string[] | null;
  due: true | null;
  resolved: string | null;
  warned: Warned | null;
};

/** What the list shows of an issue. Without an outlook, it has no trend, and none of the rest of an outlook. */
export type IssueLine = Pick<IssueRow, "key" | "slug" | "title" | "status" | "quotes" | "notes"> & {
  /** The day, in days since 1970. */
  changed: number;
  owner: string | null;
  version: number;
  /** Also for the menu that changes those of the selected issues. */
  labels: string[];
  /** These are sent only if the list shows them. */
  salience?: number;
  closes?: string | null;
} & (Outlook | { trend: null });

const FIELDS = [
  ...["key", "slug", "title", "status", "quotes", "notes", "changed", "owner", "trend"],
  ...["wording", "likelihood", "previousLikelihood", "scale", "confidence", "version"],
  // What most issues lack comes last.
  ...["labels", "due", "resolved", "warned", "alerts", "dissents"],
] as (keyof IssueLine)[];

/** The fields of a line in a list with this filter. */
export function fieldsFor(filter: IssueFilter): (keyof IssueLine)[] {
  const columns = columnsOf(filter);
  const group = groupOf(filter);
  const also: (keyof IssueLine)[] = [];
  if (columns.includes("salience") || group === "salience") also.push("salience");
  if (columns.includes("closes")) also.push("closes");
  return [...also, ...FIELDS];
}

/** The lines that `packIssues` packed. */
export const unpackIssues = (packed: Packed, filter: IssueFilter): IssueLine[] =>
  unpack<IssueLine>(packed, fieldsFor(filter)).map((line) => ({
    ...line,
    slug: slugOf(line),
    labels: line.labels ?? [],
  }));

/** Most short names are made of the title. Then only what follows that is sent: nothing, or a hyphen and a number. */
const slugOf = ({ slug, title }: Pick<IssueLine, "slug" | "title">): string =>
  slug === "" || slug.startsWith("-") ? hyphened(title) + slug : slug;

/** A title as most short names begin. No short name begins with a hyphen. */
export const hyphened = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
