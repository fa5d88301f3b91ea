"use client";

import type { ReactNode } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { datesHref } from "@/lib/analysis/dates/filter";
import { KIND_LABELS } from "@/lib/analysis/dates/schema";
import { whenText } from "@/lib/analysis/dates/when";
import { placeOfForecast } from "./date-line";
import { DateMark } from "./date-mark";
import { DateSource } from "./date-source";
import { type ListedDate, unpackDates } from "./listed-date";

const COLUMNS: TableColumn[] = [
  { head: "When", named: true },
  { head: "What" },
  { head: "Kind", named: true },
  { head: "Issue", faint: true, named: true },
  { head: "Place", faint: true, named: true },
  { head: "Source", faint: true, named: true },
];

interface DateTableProps {
  /** As `packDates` packed them. */
  dates: Packed;
  /** The slug of the relationship whose dates they are; empty for all. */
  relationship: string;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/** Dates of all issues. A client component, so that the page has each row's data and markup once. */
export function DateTable({ dates, relationship, pager }: DateTableProps) {
  return (
    <RowCursor pager={pager}>
      <Table caption="Dates" columns={COLUMNS}>
        <tbody>
          {unpackDates(dates).map((date) => (
            <tr key={date.ref} data-row={date.ref}>
              <td>
                {whenText(date)} <DateMark {...date} />
              </td>
              <td className="fill">
                <a href={placeOf(date)}>{date.title}</a>
              </td>
              <td>{KIND_LABELS[date.kind]}</td>
              <td>
                <a
                  href={datesHref({ kind: null, issue: date.slug, past: false, in: relationship })}
                  title={`Show only dates for ${date.issueTitle}`}
                >
                  {date.key}
                </a>
              </td>
              <td className={date.place ? undefined : "empty"}>{date.place ?? "–"}</td>
              <td className={date.source ? undefined : "empty"}>
                {date.source ? <DateSource source={date.source} /> : "–"}
              </td>
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
