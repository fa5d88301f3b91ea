"use client";

import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { unpackSpeakers } from "./speaker-line";

interface SpeakerTableProps {
  /** As `packSpeakers` returns them. */
  speakers: Packed;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/** Speakers, the most quoted first. A client component, so that the page has each row's data and markup once. */
export function SpeakerTable({ speakers, pager }: SpeakerTableProps) {
  return (
    <RowCursor pager={pager}>
      <Table caption="Speakers">
        <thead>
          <tr>
            <TableHeadCell>Name</TableHeadCell>
            <TableHeadCell className="num">Quotations</TableHeadCell>
            <TableHeadCell>Last quoted</TableHeadCell>
            <TableHeadCell>Roles</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {unpackSpeakers(speakers).map(
            ({ id, name, describedIn, aliases, quotes, lastSaid, roles }) => (
              <tr key={id} data-row={id}>
                <TableCell className="lead">
                  <a href={`/speakers/${id}`}>{name}</a>
                  {aliases.length > 0 && <span className="beside">also {aliases.join(", ")}</span>}
                  {describedIn && (
                    <span title={describedIn} className="beside cut">
                      in “{describedIn}”
                    </span>
                  )}
                </TableCell>
                <TableCell className="num" label="Quotations">
                  {quotes}
                </TableCell>
                <TableCell label="Last quoted" className={lastSaid ? undefined : "empty"}>
                  {lastSaid ? <DateText date={lastSaid} /> : "—"}
                </TableCell>
                <TableCell className={roles ? "fill faint" : "fill faint empty"}>
                  {roles || "—"}
                </TableCell>
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </RowCursor>
  );
}
