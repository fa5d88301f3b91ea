"use client";

import type { ReactNode } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { type SourceFilter, type SourceSort, sortHref } from "@/lib/sources/catalogue/filter";
import { unpackSources } from "./source-line";
import { SourceTableRow } from "./source-table-row";

const COLUMNS: { sort: SourceSort; label: string; className?: string }[] = [
  { sort: "title", label: "Title" },
  { sort: "publisher", label: "Publisher" },
  { sort: "published", label: "Date" },
  { sort: "reliability", label: "Reliability" },
  { sort: "quotes", label: "Quotations", className: "num" },
  { sort: "speakers", label: "Speakers", className: "num" },
  { sort: "added", label: "Added by" },
];

interface SourceTableProps {
  /** As `packSources` returns them. */
  sources: Packed;
  filter: SourceFilter;
  /** The pages before and after this one. */
  pager: ReactNode;
}

export function SourceTable({ sources, filter, pager }: SourceTableProps) {
  const direction = filter.dir === "asc" ? "ascending" : "descending";
  return (
    <RowCursor pager={pager}>
      <Table caption="Sources">
        <thead>
          <tr>
            {COLUMNS.map(({ sort, label, className }) => (
              <TableHeadCell
                key={sort}
                className={className}
                sort={{
                  href: sortHref(sort, filter),
                  direction: filter.sort === sort ? direction : null,
                }}
              >
                {label}
              </TableHeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {unpackSources(sources).map((source) => (
            <SourceTableRow key={source.id} source={source} />
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}
