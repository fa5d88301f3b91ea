"use client";

import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { unpackEditions } from "./edition-line";

interface EditionTableProps {
  /** As `packEditions` returns them. */
  editions: Packed;
  pager: ReactNode;
}

/** The editions, the latest first. */
export function EditionTable({ editions, pager }: EditionTableProps) {
  return (
    <RowCursor pager={pager}>
      <Table caption="Editions">
        <thead>
          <tr>
            <TableHeadCell className="num">No.</TableHeadCell>
            <TableHeadCell>Title</TableHeadCell>
            <TableHeadCell>You</TableHeadCell>
            <TableHeadCell>Issued</TableHeadCell>
            <TableHeadCell>By</TableHeadCell>
            <TableHeadCell>Opened by</TableHeadCell>
            <TableHeadCell>Acknowledged by</TableHeadCell>
            <TableHeadCell>Issues</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {unpackEditions(editions).map(({ number, mine, ...edition }) => (
            <tr key={number} data-row={number}>
              <TableCell className="num wide">{number}</TableCell>
              <TableCell className="lead">
                <a href={`/briefings/${number}`}>{edition.title}</a>
                {edition.correctedBy && (
                  <span className="beside text-warning">{`corrected by ${edition.correctedBy}`}</span>
                )}
                {edition.recalled && <span className="beside text-warning">source withdrawn</span>}
              </TableCell>
              <TableCell label="You" className={mine === "Unread" ? "font-semibold" : "faint"}>
                {mine}
              </TableCell>
              <TableCell label="Issued">
                <DateText date={edition.issuedAt} />
              </TableCell>
              <TableCell label="By">{edition.issuedBy}</TableCell>
              <TableCell label="Opened by">
                <a href={`/briefings/${number}#readers`} className="link">
                  {edition.opened}
                </a>
              </TableCell>
              <TableCell label="Acknowledged by">{edition.acknowledged}</TableCell>
              <TableCell className="fill faint">{edition.issues}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}
