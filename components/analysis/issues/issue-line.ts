import { type Packed, pack, unpack } from "@/components/ui/packed-rows";
import { columnsOf, groupOf, type IssueFilter } from "@/lib/analysis/issues/filter";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";

type Unshown = "alerts" | "word" | "createdAt" | "closesOn" | "dissents";
type Outlook = Omit<RowOutlook, Unshown>;

/** What the list shows of an issue. Without an outlook, it has no trend, and none of the rest of an outlook. */
export type IssueLine = Pick<IssueRow, "key" | "slug" | "title" | "status" | "quotes" | "notes"> & {
  changed: string;
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
  ...["wording", "likelihood", "previousLikelihood", "scale", "due", "confidence", "warnings"],
  ...["version", "labels"],
] as (keyof IssueLine)[];

/** The fields of a line in a list with this filter. */
function fieldsFor(filter: IssueFilter): (keyof IssueLine)[] {
  const columns = columnsOf(filter);
  const group = groupOf(filter);
  const also: (keyof IssueLine)[] = [];
  if (columns.includes("salience") || group === "salience") also.push("salience");
  if (columns.includes("closes")) also.push("closes");
  return [...FIELDS, ...also];
}

/** Issues as the lines of a list with this filter, packed for its table. */
export const packIssues = (issues: IssueRow[], filter: IssueFilter): Packed =>
  pack(
    issues.map(({ outlook, owner, changedAt, ...issue }) => ({
      ...issue,
      ...(outlook ?? { trend: null }),
      owner: owner?.name ?? null,
      changed: changedAt.slice(0, 10),
      closes: outlook?.closesOn?.slice(0, 10) ?? null,
    })),
    fieldsFor(filter),
  );

export const unpackIssues = (packed: Packed, filter: IssueFilter): IssueLine[] =>
  unpack(packed, fieldsFor(filter));
