import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { type SourceFilter, type SourceSort, sortHref } from "@/lib/sources/catalogue/filter";
import type { SourceRow as Source } from "@/lib/sources/catalogue/schema";
import { SourceRow } from "./source-row";

const COLUMNS: { sort: SourceSort; label: string; className?: string }[] = [
  { sort: "title", label: "Title" },
  { sort: "publisher", label: "Publisher" },
  { sort: "published", label: "Date" },
  { sort: "reliability", label: "Reliability" },
  { sort: "quotes", label: "Quotations", className: "num" },
  { sort: "speakers", label: "Speakers", className: "num" },
  { sort: "added", label: "Added by" },
];

export function SourceTable({ sources, filter }: { sources: Source[]; filter: SourceFilter }) {
  const direction = filter.dir === "asc" ? "ascending" : "descending";
  return (
    <RowCursor>
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
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}
