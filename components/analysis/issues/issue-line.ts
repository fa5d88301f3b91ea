import { type Packed, pack, unpack } from "@/components/ui/packed-rows";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";

type Unshown = "alerts" | "word" | "createdAt" | "closesOn" | "dissents";
type Outlook = Omit<RowOutlook, Unshown>;

/** What the list shows of an issue. Without an outlook, it has no trend, and none of the rest of an outlook. */
export type IssueLine = Pick<IssueRow, "key" | "slug" | "title" | "status" | "quotes" | "notes"> & {
  changed: string;
  owner: string | undefined;
} & (Outlook | { trend: null });

const FIELDS = [
  ...["key", "slug", "title", "status", "quotes", "notes", "changed", "owner", "trend"],
  ...["wording", "likelihood", "previousLikelihood", "scale", "due", "confidence", "warnings"],
] as (keyof IssueLine)[];

/** Issues as the lines of a list, packed for its table. */
export const packIssues = (issues: IssueRow[]): Packed =>
  pack(
    issues.map(({ outlook, owner, changedAt, ...issue }) => ({
      ...issue,
      ...(outlook ?? { trend: null }),
      owner: owner?.name,
      changed: changedAt.slice(0, 10),
    })),
    FIELDS,
  );

export const unpackIssues = (packed: Packed): IssueLine[] => unpack(packed, FIELDS);
