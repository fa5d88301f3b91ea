"use client";

import { Button } from "@/components/ui/button";
import { moveEdge, type Span } from "@/lib/text/anchors/span";

interface AdjustWordsProps {
  text: string;
  span: Span;
  onMove: (span: Span) => void;
  /** Uses the words selected in the article, or lets the reviewer select some by keyboard. */
  onSelect?: () => void;
}

const EDGES = [
  { edge: "start", label: "Start" },
  { edge: "end", label: "End" },
] as const;

/** Moves the start or end of the words by one word, or replaces them with a new selection. */
export function AdjustWords({ text, span: { start, end }, onMove, onSelect }: AdjustWordsProps) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">Words</legend>
      <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1.5">
        {EDGES.map(({ edge, label }) => (
          <span key={edge} className="flex items-center gap-1.5 text-sm">
            {label}
            {(["earlier", "later"] as const).map((to) => {
              const moved = moveEdge(text, { start, end }, edge, to);
              return (
                <Button
                  key={to}
                  aria-disabled={!moved}
                  aria-label={`${label} one word ${to}`}
                  onClick={() => moved && onMove(moved)}
                >
                  {to}
                </Button>
              );
            })}
          </span>
        ))}
        {onSelect && (
          // Pressing the button must not clear the selection.
          <Button onClick={onSelect} onPointerDown={(event) => event.preventDefault()}>
            Select in the article
          </Button>
        )}
      </div>
    </fieldset>
  );
}
