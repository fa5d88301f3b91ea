"use client";

import type { ReactNode } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { Table } from "@/components/ui/table";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { hrefOf, type IssueFilter, type IssueSort } from "@/lib/analysis/issues/filter";
import type { IssueList } from "@/lib/analysis/issues/schema";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import { countText } from "@/lib/core/paging/page";
import { IssueCursor } from "./issue-cursor";
import { unpackIssues } from "./issue-line";
import { IssueTableRow } from "./issue-table-row";

const COLUMNS: { sort: IssueSort; label: string; className?: string }[] = [
  { sort: "key", label: "Key", className: "wide" },
  { sort: "title", label: "Title" },
  { sort: "trend", label: "Trend" },
  { sort: "likelihood", label: "Likelihood" },
  { sort: "confidence", label: "Confidence" },
  { sort: "moved", label: "Last changed" },
  { sort: "owner", label: "Owner" },
  { sort: "quotes", label: "Evidence", className: "num" },
  { sort: "notes", label: "Notes", className: "num" },
];

interface IssueTableProps {
  /** As `packIssues` returns them. */
  issues: Packed;
  counts: IssueList["counts"];
  filter: IssueFilter;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/**
 * One row per issue, grouped by status if several are shown. A client component, so that the page has each row's data and
 * markup once.
 */
export function IssueTable({ issues, counts, filter, pager }: IssueTableProps) {
  const lines = unpackIssues(issues);
  const groups = ISSUE_STATUSES.map((status) => ({
    status,
    rows: lines.filter((line) => line.status === status),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <IssueCursor pager={pager}>
      <Table caption="Issues">
        <thead>
          <tr>
            {COLUMNS.map(({ sort, label, className }) => (
              <TableHeadCell key={sort} sort={sortLink(filter, sort)} className={className}>
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
                  <span className="font-normal text-secondary">
                    {countText(counts[status] ?? 0)}
                  </span>
                </th>
              </tr>
            )}
            {rows.map((line) => (
              <IssueTableRow key={line.key} issue={line} />
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
