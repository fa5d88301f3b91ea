"use client";

import { type ReactNode, useRef } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { useRowCursor } from "@/components/ui/use-row-cursor";
import type { IssueRef } from "@/lib/analysis/search/schema";
import { unpackResults } from "./result-line";
import { Result } from "./search-result";

interface SearchResultsProps {
  /** As `packResults` returns them. */
  results: Packed;
  mayLink: boolean;
  /** Whether the viewer can see only some issues. */
  limited: boolean;
  proposedFor: IssueRef | null;
  pager: ReactNode;
}

/** The results, best first. J and K move between them, Enter opens. */
export function SearchResults({
  results,
  mayLink,
  limited,
  proposedFor,
  pager,
}: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useRowCursor(list);
  return (
    <div ref={list}>
      <ol id="found" aria-label="Results">
        {unpackResults(results).map((result) => (
          <Result
            key={`${result.type}-${result.id}`}
            result={result}
            mayLink={mayLink}
            limited={limited}
            proposedFor={proposedFor}
          />
        ))}
      </ol>
      {pager}
      <p className="letter-help mt-3">
        J and K move between results, Enter opens, / returns to the search.
      </p>
    </div>
  );
}
