"use client";

import { type PackedEach, unpackEach } from "@/components/ui/packed-rows";
import { RevisionItem } from "./revision-item";
import { unpackRevision } from "./revision-line";

interface RevisionListProps {
  revisions: PackedEach;
  /** What each forecast asks, in a few words, by its number. */
  asked: Record<number, string>;
}

/** Revisions, each folded to one line; see revisions.css. */
export function RevisionList({ revisions, asked }: RevisionListProps) {
  return (
    <ol className="revisions">
      <li aria-hidden="true">
        {["As of", "Likelihood", "Trend", "", "By", "Reason"].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </li>
      {unpackEach(revisions).map((row) => {
        if (!Array.isArray(row)) return <li key={row.key}>{row}</li>;
        const revision = unpackRevision(row);
        return (
          <li key={revision.id} id={`revision-${revision.number}`}>
            <RevisionItem
              revision={revision}
              asked={revision.beside === undefined ? undefined : asked[revision.beside]}
            />
          </li>
        );
      })}
    </ol>
  );
}
