import { type Packed, pack, unpack } from "@/components/ui/packed-rows";
import { columnsOf, groupOf, type IssueFilter } from "@/lib/analysis/issues/filter";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";

type Unshown = "alerts" | "word" | "createdAt" | "closesOn" | "dissents";
type Outlook = Omit<RowOutlook, Unshown>;

/** What the list shows of an issue. Without an outlook, it has no trend, and none of the rest of an outlook. */
export type IssueLine = Pick<IssueRow, "key" | "slug" | "title" | "status" | "quotes" | "notes"> & {
  changed: string;
  owner: string | undefined;
  version: number;
  /** These are sent only if the list shows them. */
  salience: number | undefined;
  labels: string[] | undefined;
  closes: string | undefined;
} & (Outlook | { trend: null });

const FIELDS = [
  ...["key", "slug", "title", "status", "quotes", "notes", "changed", "owner", "trend"],
  ...["wording", "likelihood", "previousLikelihood", "scale", "due", "confidence", "warnings"],
  ...["version", "salience", "labels", "closes"],
] as (keyof IssueLine)[];

/** Issues as the lines of a list with this filter, packed for its table. */
export function packIssues(issues: IssueRow[], filter: IssueFilter): Packed {
  const columns = columnsOf(filter);
  const group = groupOf(filter);
  const hasLabels = columns.includes("labels") || group === "label";
  const hasSalience = columns.includes("salience") || group === "salience";
  return pack(
    issues.map(({ outlook, owner, changedAt, labels, salience, ...issue }) => ({
      ...issue,
      ...(outlook ?? { trend: null }),
      owner: owner?.name,
      changed: changedAt.slice(0, 10),
      labels: hasLabels ? labels : undefined,
      salience: hasSalience ? salience : undefined,
      closes: columns.includes("closes") ? outlook?.closesOn?.slice(0, 10) : undefined,
    })),
    FIELDS,
  );
}

export const unpackIssues = (packed: Packed): IssueLine[] => unpack(packed, FIELDS);
