"use client";

import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { showFullTitle } from "@/components/ui/show-full-title";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { type DraftLine, unpackDrafts } from "./draft-line";

const COLUMNS: TableColumn[] = [
  { head: "Title" },
  { head: "Publisher" },
  { head: "Date" },
  { head: "Added by", faint: true, named: true },
  { head: "Added", faint: true, named: true },
  { head: "Undecided", num: true, named: true },
];

interface DraftTableProps {
  caption: string;
  /** As `packDrafts` returns them. */
  drafts: Packed;
}

/** Drafts, each leading to its review or, for whoever submitted it, to what was found in it. */
export function DraftTable({ caption, drafts }: DraftTableProps) {
  return (
    <div onPointerOver={showFullTitle} className="published">
      <Table caption={caption} columns={COLUMNS}>
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
  const { id, title, publisher, publishedAt, addedBy, createdAt, pending, copyOf } = draft;
  return (
    <tr>
      <td className="fill">
        <a href={`/ingest/${id}`}>{title}</a>
        {copyOf && <span className="block text-xs text-secondary">{`Copied from ${copyOf}`}</span>}
      </td>
      <td className={publisher ? undefined : "empty"}>{publisher ?? "Unknown"}</td>
      <td className={publishedAt ? undefined : "empty"}>
        {publishedAt ? <DateText date={publishedAt} /> : "Unknown"}
      </td>
      <td>{addedBy}</td>
      <td>
        <DateText date={createdAt} variant="relative" />
      </td>
      <td>{pending}</td>
    </tr>
  );
}
