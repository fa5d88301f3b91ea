"use client";

import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { ALL_WITHDRAWN, unpackSpeakers } from "./speaker-line";

const COLUMNS: TableColumn[] = [
  { head: "Name" },
  { head: "Quotations", num: true, named: true },
  { head: "Last quoted", named: true },
  { head: "Roles" },
];

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
      <Table caption="Speakers" columns={COLUMNS}>
        <tbody>
          {unpackSpeakers(speakers).map(
            ({ id, name, describedIn, aliases, quotes, allWithdrawn, lastSaid, roles }) => (
              <tr key={id} data-row={id}>
                <td className="lead">
                  <a href={`/speakers/${id}`}>{name}</a>
                  {allWithdrawn && <span className="warning-words">{ALL_WITHDRAWN}</span>}
                  {aliases.length > 0 && <small>also {aliases.join(", ")}</small>}
                  {describedIn && (
                    <small title={describedIn} className="cut">
                      in “{describedIn}”
                    </small>
                  )}
                </td>
                <td>{quotes}</td>
                <td className={lastSaid ? undefined : "empty"}>
                  {lastSaid ? <DateText date={lastSaid} /> : "–"}
                </td>
                <td className={roles ? "fill faint" : "fill faint empty"}>{roles || "–"}</td>
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </RowCursor>
  );
}
