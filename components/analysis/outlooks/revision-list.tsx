"use client";

import type { PackedEach } from "@/components/ui/packed-rows";
import { RevisionItem } from "./revision-item";
import { unpackRevision } from "./revision-line";

/** Revisions, each folded to one line; see revisions.css. */
export function RevisionList({ revisions }: { revisions: PackedEach }) {
  return (
    <ol className="revisions">
      {revisions.map((row) => (
        <li key={Array.isArray(row) ? (row[0] as string) : row.key}>
          {Array.isArray(row) ? <RevisionItem revision={unpackRevision(row)} /> : row}
        </li>
      ))}
    </ol>
  );
}
