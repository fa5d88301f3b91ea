"use client";

import { Button } from "@/components/ui/button";
import { moveEdge, type Span } from "@/lib/anchors/edges";

interface EdgeButtonsProps {
  text: string;
  span: Span;
  onMove: (span: Span) => void;
}

const EDGES = [
  { edge: "start", label: "Begin" },
  { edge: "end", label: "End" },
] as const;

/** Moves where the words begin and end, a word at a time: the keyboard's way to change a span. */
export function EdgeButtons({ text, span: { start, end }, onMove }: EdgeButtonsProps) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">
        Words{" "}
        <span className="font-normal text-secondary">
          (or select them in the article and press S; with the keyboard alone, press S first)
        </span>
      </legend>
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
      </div>
    </fieldset>
  );
}
