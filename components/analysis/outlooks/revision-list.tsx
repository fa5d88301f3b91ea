"use client";

import { type PackedEach, unpackEach } from "@/components/ui/packed-rows";
import { RevisionItem } from "./revision-item";
import { unpackRevision } from "./revision-line";

/** Revisions, each folded to one line; see revisions.css. */
export function RevisionList({ revisions }: { revisions: PackedEach }) {
  return (
    <ol className="revisions">
      {unpackEach(revisions).map((row) => {
        if (!Array.isArray(row)) return <li key={row.key}>{row}</li>;
        const revision = unpackRevision(row);
        return (
          <li key={revision.id} id={`revision-${revision.number}`}>
            <RevisionItem revision={revision} />
          </li>
        );
      })}
    </ol>
  );
}
