"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { unpackEditions } from "./edition-line";

const COLUMNS: TableColumn[] = [
  { head: "No.", num: true, wide: true },
  { head: "Title" },
  { head: "You", named: true },
  { head: "Issued", named: true },
  { head: "By", named: true },
  { head: "Opened by", named: true },
  { head: "Acknowledged by", named: true },
  { head: "Issues" },
];

/** What doesn’t fit beside the title goes to a second line. */
const WRAPS = "max-[75rem]:whitespace-normal";

interface EditionTableProps {
  /** As `packEditions` returns them. */
  editions: Packed;
  pager: ReactNode;
}

/** The editions, the latest first. */
export function EditionTable({ editions, pager }: EditionTableProps) {
  return (
    <RowCursor pager={pager}>
      <Table caption="Editions" columns={COLUMNS}>
        <tbody>
          {unpackEditions(editions).map(({ number, mine, ...edition }) => (
            <tr key={number} data-row={number}>
              <td>{number}</td>
              <td className="lead w-full whitespace-normal">
                <a href={`/briefings/${number}`}>
                  <span className="hidden phone:inline">{`${number} · `}</span>
                  {edition.title}
                </a>
                {edition.correctedBy && (
                  <small className="text-warning">{`corrected by ${edition.correctedBy}`}</small>
                )}
                {edition.recalled && <small className="text-warning">recalled</small>}
              </td>
              <td className={cx(mine === "Unread" ? "font-semibold" : "faint", WRAPS)}>{mine}</td>
              <td className={WRAPS}>
                <DateText date={edition.issuedAt} />
              </td>
              <td className={WRAPS}>{edition.issuedBy}</td>
              <td>
                <a href={`/briefings/${number}#readers`} className="link">
                  {edition.opened}
                </a>
              </td>
              <td className={WRAPS}>{edition.acknowledged}</td>
              <td className="faint min-w-36 whitespace-normal phone:basis-full">
                {edition.issues}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}
