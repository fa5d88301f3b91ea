import { Table } from "@/components/ui/table";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { hrefOf, type IssueFilter, type IssueSort } from "@/lib/analysis/issues/filter";
import {
  ISSUE_STATUSES,
  type IssueRow as Issue,
  STATUS_LABELS,
} from "@/lib/analysis/issues/schema";
import { IssueCursor } from "./issue-cursor";
import { IssueRow, WIDE_ONLY } from "./issue-row";

const COLUMNS: { sort: IssueSort; label: string; numeric?: boolean; wide?: boolean }[] = [
  { sort: "key", label: "Key", wide: true },
  { sort: "title", label: "Title" },
  { sort: "trend", label: "Trend" },
  { sort: "likelihood", label: "Likelihood" },
  { sort: "confidence", label: "Confidence" },
  { sort: "moved", label: "Last changed" },
  { sort: "owner", label: "Owner" },
  { sort: "quotes", label: "Evidence", numeric: true },
  { sort: "notes", label: "Notes", numeric: true },
];

/** One row per issue, grouped by status if several are shown. */
export function IssueTable({ issues, filter }: { issues: Issue[]; filter: IssueFilter }) {
  const groups = ISSUE_STATUSES.map((status) => ({
    status,
    rows: issues.filter((issue) => issue.status === status),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <IssueCursor>
      <Table caption="Issues">
        <thead>
          <tr>
            {COLUMNS.map(({ sort, label, numeric, wide }) => (
              <TableHeadCell
                key={sort}
                numeric={numeric}
                sort={sortLink(filter, sort)}
                className={wide ? WIDE_ONLY : undefined}
              >
                {label}
              </TableHeadCell>
            ))}
          </tr>
        </thead>
        {groups.map(({ status, rows }) => (
          <tbody key={status}>
            {filter.status === "ALL" && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={COLUMNS.length}
                  className="top-8 z-10 h-8 border-b bg-paper pt-2 text-left text-sm font-semibold md:sticky"
                >
                  {STATUS_LABELS[status]}{" "}
                  <span className="font-normal text-secondary">{rows.length}</span>
                </th>
              </tr>
            )}
            {rows.map((issue) => (
              <IssueRow key={issue.id} issue={issue} />
            ))}
          </tbody>
        ))}
      </Table>
    </IssueCursor>
  );
}

/** Text sorts from A, numbers and dates from the largest. Sorting by a column again reverses it. */
function sortLink(filter: IssueFilter, sort: IssueSort) {
  const sorted = filter.sort === sort;
  const first = ["key", "title", "owner"].includes(sort) ? "asc" : "desc";
  const reversed = filter.dir === "desc" ? "asc" : "desc";
  const dir: IssueFilter["dir"] = sorted ? reversed : first;
  const direction = filter.dir === "asc" ? ("ascending" as const) : ("descending" as const);
  return { href: hrefOf({ ...filter, sort, dir }), direction: sorted ? direction : null };
}
