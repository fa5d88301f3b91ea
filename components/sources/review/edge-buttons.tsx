"use client";

import { Button } from "@/components/ui/button";
import { moveEdge, type Span } from "@/lib/text/anchors/span";

interface EdgeButtonsProps {
  text: string;
  span: Span;
  onMove: (span: Span) => void;
  /** Takes what is selected in the article, or has it selected with the keyboard. */
  onSelect?: () => void;
}

const EDGES = [
  { edge: "start", label: "Begin" },
  { edge: "end", label: "End" },
] as const;

/** Moves where the words begin and end, a word at a time: and leads to selecting them anew. */
export function EdgeButtons({ text, span: { start, end }, onMove, onSelect }: EdgeButtonsProps) {
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
                  disabled={!moved}
                  aria-label={`${label} a word ${to}`}
                  onClick={() => moved && onMove(moved)}
                >
                  {to}
                </Button>
              );
            })}
          </span>
        ))}
        {onSelect && (
          // A press must not take away what is selected already.
          <Button onClick={onSelect} onPointerDown={(event) => event.preventDefault()}>
            Select them in the article
          </Button>
        )}
      </div>
    </fieldset>
  );
}
