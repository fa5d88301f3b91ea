"use client";

import { Button } from "@/components/ui/button";
import { moveEdge, type Span } from "@/lib/anchors/edges";

interface EdgeButtonsProps {
  text: string;
  span: Span;
  onMove: (span: Span) => void;
}

const EDGES = [
  { edge: "start", label: "Begins", to: "earlier" },
  { edge: "start", label: "Begins", to: "later" },
  { edge: "end", label: "Ends", to: "earlier" },
  { edge: "end", label: "Ends", to: "later" },
] as const;

/** Moves where the words begin and end, a word at a time: the keyboard's way to change a span. */
export function EdgeButtons({ text, span, onMove }: EdgeButtonsProps) {
  const { start, end } = span;
  return (
    <fieldset>
      <legend className="text-sm font-medium">
        Words{" "}
        <span className="font-normal text-secondary">
          (or select them in the article and press S)
        </span>
      </legend>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {EDGES.map(({ edge, label, to }) => {
          const moved = moveEdge(text, { start, end }, edge, to);
          return (
            <Button key={edge + to} disabled={!moved} onClick={() => moved && onMove(moved)}>
              {label} a word {to}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
