import type { TableColumn } from "@/components/ui/table-column";
import {
  columnsOf,
  groupOf,
  hrefOf,
  type IssueColumn,
  type IssueFilter,
  type IssueGroup,
  type IssueSort,
  SALIENCE_BANDS,
} from "@/lib/analysis/issues/filter";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";
import { TREND_LABELS } from "@/lib/tradecraft/trend";
import type { IssueLine } from "./issue-line";

interface Column extends Omit<TableColumn, "sort"> {
  column: IssueColumn | "title";
  head: string;
  /** What it sorts by, if it does. */
  by?: IssueSort;
}

const COLUMNS: Column[] = [
  { column: "key", head: "Key", by: "key", faint: true },
  { column: "title", head: "Title", by: "title" },
  { column: "trend", head: "Trend", by: "trend" },
  { column: "likelihood", head: "Likelihood", by: "likelihood" },
  { column: "confidence", head: "Confidence", by: "confidence" },
  { column: "moved", head: "Last changed", by: "moved", faint: true, named: true },
  { column: "owner", head: "Owner", by: "owner", faint: true },
  { column: "quotes", head: "Evidence", by: "quotes", num: true, named: true },
  { column: "notes", head: "Notes", by: "notes", num: true, named: true },
  { column: "salience", head: "Salience", by: "salience", num: true, named: true },
  { column: "closes", head: "Closes", by: "closes", faint: true, named: true },
  { column: "labels", head: "Labels", faint: true },
];

/** The columns of a list with this filter, in their order. */
export function shownColumns(filter: IssueFilter): Column[] {
  const shown = columnsOf(filter);
  return COLUMNS.filter(({ column }) => column === "title" || shown.includes(column));
}

/** What the list is sorted by, and which way: "Salience ↓". */
export const sortLabel = ({ sort, dir }: IssueFilter): string =>
  `${COLUMNS.find(({ by }) => by === sort)!.head} ${dir === "asc" ? "↑" : "↓"}`;

export const columnLabel = (column: IssueColumn): string =>
  COLUMNS.find((each) => each.column === column)!.head;

/**
 * Text and future dates sort in ascending order, numbers and past dates in descending order. Sorting again reverses it.
 */
export function sortLink(filter: IssueFilter, sort: IssueSort) {
  const sorted = filter.sort === sort;
  const first = ["key", "title", "owner", "closes"].includes(sort) ? "asc" : "desc";
  const reversed = filter.dir === "desc" ? "asc" : "desc";
  const dir: IssueFilter["dir"] = sorted ? reversed : first;
  const direction = filter.dir === "asc" ? ("ascending" as const) : ("descending" as const);
  return { href: hrefOf({ ...filter, sort, dir }), direction: sorted ? direction : null };
}

const BANDS = Object.values(SALIENCE_BANDS);

/** The name of a line's group, as in the counts of the list; "" without one. */
const NAMES: Record<IssueGroup, (line: IssueLine) => string> = {
  none: () => "",
  status: ({ status }) => status,
  owner: ({ owner }) => owner ?? "",
  trend: ({ trend }) => trend ?? "",
  salience: ({ salience = 3 }) =>
    String(BANDS.findIndex(({ from, to }) => salience >= from && salience <= to) + 1),
  label: ({ labels }) => labels?.[0] ?? "",
};

const LABELS: Record<IssueGroup, (name: string) => string> = {
  none: () => "",
  status: (name) => STATUS_LABELS[name as IssueLine["status"]],
  owner: (name) => name || "No owner",
  trend: (name) => (name ? TREND_LABELS[name as keyof typeof TREND_LABELS] : "No outlook yet"),
  salience: (name) => BANDS[Number(name) - 1]!.label,
  label: (name) => name || "No label",
};

/** The lines of a page by group, in the order of the list. */
export function groupsOf(lines: IssueLine[], filter: IssueFilter) {
  const group = groupOf(filter);
  const groups: { name: string; label: string; rows: IssueLine[] }[] = [];
  for (const line of lines) {
    const name = NAMES[group](line);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(line);
    else groups.push({ name, label: LABELS[group](name), rows: [line] });
  }
  return groups;
}
