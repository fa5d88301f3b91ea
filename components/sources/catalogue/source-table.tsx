"use client";

import type { ReactNode } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { type SourceFilter, type SourceSort, sortHref } from "@/lib/sources/catalogue/filter";
import { unpackSources } from "./source-line";
import { SourceTableRow } from "./source-table-row";

const COLUMNS: (TableColumn & { by: SourceSort })[] = [
  { by: "title", head: "Title" },
  { by: "publisher", head: "Publisher" },
  { by: "published", head: "Date" },
  { by: "reliability", head: "Reliability", named: true },
  { by: "quotes", head: "Quotations", num: true, named: true },
  { by: "speakers", head: "Speakers", num: true, named: true },
  { by: "added", head: "Added by", faint: true, named: true },
];

interface SourceTableProps {
  /** As `packSources` returns them. */
  sources: Packed;
  filter: SourceFilter;
  /** The pages before and after this one. */
  pager: ReactNode;
}

export function SourceTable({ sources, filter, pager }: SourceTableProps) {
  const direction = filter.dir === "asc" ? ("ascending" as const) : ("descending" as const);
  const columns = COLUMNS.map(({ by, ...column }) => ({
    ...column,
    sort: { href: sortHref(by, filter), direction: filter.sort === by ? direction : null },
  }));
  return (
    <RowCursor pager={pager}>
      <div className="published">
        <Table caption="Sources" columns={columns}>
          <tbody>
            {unpackSources(sources).map((source) => (
              <SourceTableRow
                key={source.id}
                source={source}
                folded={filter.versions === "latest"}
              />
            ))}
          </tbody>
        </Table>
      </div>
    </RowCursor>
  );
}
