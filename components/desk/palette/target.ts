import type { IssueEdit } from "@/lib/analysis/issues/schema";

/** A change to one fact about one or several issues. */
export type IssueChange = Omit<IssueEdit, "issue" | "version">;

/** What the palette changes instead of the issue whose page is open: the rows selected in a list. */
export interface PaletteTarget {
  /** "3 issues selected". */
  title: string;
  /** The labels of each. */
  labels: string[][];
  /** `what` is the fact, as in "the owner". */
  apply: (change: IssueChange, what: string) => void;
}

/** Set by the list while rows are selected. */
export const paletteTarget: { current: PaletteTarget | null } = { current: null };
