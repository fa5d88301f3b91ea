"use client";

import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { showFullTitle } from "@/components/ui/show-full-title";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { type DraftLine, unpackDrafts } from "./draft-line";

interface DraftTableProps {
  caption: string;
  /** As `packDrafts` returns them. */
  drafts: Packed;
}

/** Drafts, each leading to its review or, for whoever submitted it, to what was found in it. */
export function DraftTable({ caption, drafts }: DraftTableProps) {
  return (
    <div onPointerOver={showFullTitle}>
      <Table caption={caption}>
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
          {unpackDrafts(drafts).map((draft) => (
            <DraftTableRow key={draft.id} draft={draft} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function DraftTableRow({ draft }: { draft: DraftLine }) {
  const { id, title, publisher, publishedAt, addedBy, createdAt, pending } = draft;
  return (
    <tr>
      <TableCell className="fill">
        <a href={`/ingest/${id}`}>{title}</a>
      </TableCell>
      <TableCell className={publisher ? undefined : "empty"}>{publisher ?? "Unknown"}</TableCell>
      <TableCell className={publishedAt ? undefined : "empty"}>
        {publishedAt ? <DateText date={publishedAt} /> : "Unknown"}
      </TableCell>
      <TableCell label="Added by" className="faint">
        {addedBy}
      </TableCell>
      <TableCell label="Added" className="faint">
        <DateText date={createdAt} variant="relative" />
      </TableCell>
      <TableCell className="num" label="Undecided">
        {pending}
      </TableCell>
    </tr>
  );
}
