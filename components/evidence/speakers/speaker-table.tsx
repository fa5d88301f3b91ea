import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { DateText } from "@/components/ui/date-text";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { TableRow } from "@/components/ui/table-row";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";

/** Speakers, the most quoted first. */
export function SpeakerTable({ speakers }: { speakers: SpeakerRow[] }) {
  return (
    <RowCursor>
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
          {speakers.map(({ id, name, describedIn, aliases, quotes, lastSaid, roles }) => (
            <TableRow key={id} data-row={id}>
              <TableCell className="min-w-40 phone:basis-full phone:text-sm phone:whitespace-normal">
                <Link
                  href={`/speakers/${id}`}
                  prefetch={false}
                  className="font-medium hover:underline"
                >
                  {name}
                </Link>
                {aliases.length > 0 && (
                  <span className="ml-2 text-secondary">also {aliases.join(", ")}</span>
                )}
                {describedIn && (
                  <span
                    title={describedIn.title}
                    className="ml-2 inline-block max-w-96 truncate align-bottom text-secondary phone:inline phone:whitespace-normal"
                  >
                    in “{describedIn.title}”
                  </span>
                )}
              </TableCell>
              <TableCell className="num" label="Quotations">
                {quotes}
              </TableCell>
              <TableCell label="Last quoted" className={lastSaid ? undefined : "empty"}>
                {lastSaid ? <DateText date={lastSaid} /> : "—"}
              </TableCell>
              <TableCell
                className={cx("fill faint phone:text-xs", roles.length === 0 && "empty")}
                title={roles.join("; ")}
              >
                {roles.join("; ") || "—"}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}
