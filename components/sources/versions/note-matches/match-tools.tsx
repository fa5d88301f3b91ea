"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { Span } from "@/lib/text/anchors/span";
import { SELECT, type ThreadRef, useNotePlacing } from "./use-place-notes";

interface MatchToolsProps {
  thread: ThreadRef;
  /** A place found for it that can be confirmed. */
  candidate: Span | null;
  leftBehind: boolean;
  /** The version that it was written on: "version 1". */
  earlier: string;
}

/**
 * Places a thread of an earlier version on words of this one, or leaves it behind. If no words are
 * selected, asks for some. The buttons keep their size, so that selecting never moves the margin.
 */
export function MatchTools({ thread, candidate, leftBehind, earlier }: MatchToolsProps) {
  const { selected, placing, begin, cancel, place, leave, pending, refusalFor } = useNotePlacing();
  const refusal = refusalFor(thread.note);
  const isPlacing = placing?.note === thread.note;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing a button must not clear the selection
    <div onMouseDown={(event) => event.preventDefault()} className="print:hidden">
      {refusal && <RefusalNotice refusal={refusal} className="my-1" />}
      {isPlacing && <p className="text-xs text-secondary">{SELECT}</p>}
      <div className="mt-1 flex flex-wrap gap-1">
        {candidate && (
          <Button pending={pending} onClick={() => place(thread, candidate)}>
            Confirm
          </Button>
        )}
        {isPlacing && !selected ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button
            pending={pending}
            onClick={() => (selected ? place(thread, selected) : begin(thread))}
          >
            Place on selected words
          </Button>
        )}
        <Button variant="quiet" pending={pending} onClick={() => leave(thread, !leftBehind)}>
          {leftBehind ? "Reconsider" : `Leave behind with ${earlier}`}
        </Button>
      </div>
    </div>
  );
}

/** For a thread that has been placed: opens the tools to move it or leave it behind. */
export function ChangeMatch({ thread, earlier }: Pick<MatchToolsProps, "thread" | "earlier">) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {". "}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="link print:hidden"
      >
        Move
      </button>
      {open && <MatchTools thread={thread} earlier={earlier} candidate={null} leftBehind={false} />}
    </>
  );
}
