import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { TableRow } from "@/components/ui/table-row";
import type { SourceRow } from "@/lib/sources/catalogue/schema";

interface DraftListProps {
  drafts: SourceRow[];
  /** Whether the viewer reviews drafts. If not, they see only their own. */
  reviews: boolean;
}

export function DraftList({ drafts, reviews }: DraftListProps) {
  const heading = reviews ? "Waiting for review" : "Your drafts waiting for review";
  return (
    <section className="mt-8">
      <SectionHeading count={drafts.length}>{heading}</SectionHeading>
      {drafts.length === 0 ? (
        <p className="faint">
          No drafts are waiting. Approved articles are under{" "}
          <Link href="/sources" className="link">
            Sources
          </Link>
          .
        </p>
      ) : (
        <Table caption={heading}>
          <thead>
            <tr>
              <TableHeadCell>Title</TableHeadCell>
              <TableHeadCell>Publisher</TableHeadCell>
              <TableHeadCell>Date</TableHeadCell>
              <TableHeadCell>Added by</TableHeadCell>
              <TableHeadCell>Added</TableHeadCell>
              <TableHeadCell className="num">Undecided</TableHeadCell>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <TableRow key={draft.id}>
                <TableCell className="fill">
                  {reviews ? (
                    <Link href={`/ingest/${draft.id}`} className="hover:underline">
                      {draft.title}
                    </Link>
                  ) : (
                    draft.title
                  )}
                </TableCell>
                <TableCell className={draft.publisher ? undefined : "empty"}>
                  {draft.publisher ?? "Unknown"}
                </TableCell>
                <TableCell className={draft.publishedAt ? undefined : "empty"}>
                  {draft.publishedAt ? <DateText date={draft.publishedAt} /> : "Unknown"}
                </TableCell>
                <TableCell label="Added by" className="faint">
                  {draft.addedBy}
                </TableCell>
                <TableCell label="Added" className="faint">
                  <DateText date={draft.createdAt} variant="relative" />
                </TableCell>
                <TableCell className="num" label="Undecided">
                  {draft.pending}
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
