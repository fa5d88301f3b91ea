"use client";

import type { ReactNode } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { datesHref } from "@/lib/analysis/dates/filter";
import { KIND_LABELS } from "@/lib/analysis/dates/schema";
import { whenText } from "@/lib/analysis/dates/when";
import { placeOfForecast } from "./date-line";
import { DateMark } from "./date-mark";
import { DateSource } from "./date-source";
import { type ListedDate, unpackDates } from "./listed-date";

interface DateTableProps {
  /** As `packDates` packed them. */
  dates: Packed;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/** Dates of all issues. A client component, so that the page has each row's data and markup once. */
export function DateTable({ dates, pager }: DateTableProps) {
  return (
    <RowCursor pager={pager}>
      <Table caption="Dates">
        <thead>
          <tr>
            <TableHeadCell>When</TableHeadCell>
            <TableHeadCell>What</TableHeadCell>
            <TableHeadCell>Kind</TableHeadCell>
            <TableHeadCell>Issue</TableHeadCell>
            <TableHeadCell>Place</TableHeadCell>
            <TableHeadCell>Source</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {unpackDates(dates).map((date) => (
            <tr key={date.ref} data-row={date.ref}>
              <TableCell label="When">
                {whenText(date)} <DateMark {...date} />
              </TableCell>
              <TableCell className="fill">
                <a href={placeOf(date)}>{date.title}</a>
              </TableCell>
              <TableCell label="Kind">{KIND_LABELS[date.kind]}</TableCell>
              <TableCell label="Issue" className="faint">
                <a
                  href={datesHref({ kind: null, issue: date.slug, past: false })}
                  title={`Show only dates for ${date.issueTitle}`}
                >
                  {date.key}
                </a>
              </TableCell>
              <TableCell label="Place" className={date.place ? "faint" : "faint empty"}>
                {date.place ?? "—"}
              </TableCell>
              <TableCell label="Source" className={date.source ? "faint" : "faint empty"}>
                {date.source ? <DateSource source={date.source} /> : "—"}
              </TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}

/** Where a date is shown on its issue's page. */
const placeOf = (date: ListedDate): string =>
  `/issues/${date.slug}${date.forecast ? placeOfForecast(date) : "#dates"}`;
