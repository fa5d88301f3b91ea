"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Span } from "@/lib/text/anchors/span";
import { SELECT, type SeenThread, usePlacingHere } from "./placing";

interface PlaceToolsProps {
  thread: SeenThread;
  /** A place that somebody may approve. */
  candidate: Span | null;
  leftBehind: boolean;
  /** The version that it was written on, in words. */
  earlier: string;
}

/**
 * What may become of a thread of an earlier version: a place in this one, or none. Where no words are
 * selected, they are to be selected next. The buttons keep their size: a selection moves no margin.
 */
export function PlaceTools({ thread, candidate, leftBehind, earlier }: PlaceToolsProps) {
  const { selected, awaited, begin, cancel, place, leave, pending, ...placing } = usePlacingHere();
  const refusal = placing.refusalFor(thread.note);
  const isAwaited = awaited?.note === thread.note;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing a button must not take the selection away
    <div onMouseDown={(event) => event.preventDefault()} className="print:hidden">
      {refusal && <Notice tone="error" title={refusal.message} className="my-1" />}
      {isAwaited && <p className="text-xs text-secondary">{SELECT}</p>}
      <div className="mt-1 flex flex-wrap gap-1">
        {candidate && (
          <Button pending={pending} onClick={() => place(thread, candidate)}>
            Approve here
          </Button>
        )}
        {isAwaited && !selected ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button
            pending={pending}
            onClick={() => (selected ? place(thread, selected) : begin(thread))}
          >
            Place on selection
          </Button>
        )}
        <Button variant="quiet" pending={pending} onClick={() => leave(thread, !leftBehind)}>
          {leftBehind ? "Take it back" : `Leave with ${earlier}`}
        </Button>
      </div>
    </div>
  );
}
