"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { takeFocus } from "@/components/ui/take-focus";
import { useCommand } from "@/components/ui/use-command";
import { restoreQuoteAction } from "@/lib/evidence/removal/actions";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";

interface RemovedNoticeProps {
  quote: RemovedQuote;
  /** Where its words begin, in code points: it stands in the margin as the quote did. */
  start: number;
  /** Takes where in the margin the quote will stand again: `n12`. */
  onRestored: (note: string) => void;
}

/** Says in a quote's own place that it was taken back, and undoes it while one may still see a slip. */
export function RemovedNotice({ quote, start, onRestored }: RemovedNoticeProps) {
  const { id, number, version } = quote;
  const place = useRef<HTMLLIElement>(null);
  const { run, pending, refusal } = useCommand<RemovedQuote>();

  // What had the focus is gone with the quote. Not its button: who presses Enter twice undoes nothing.
  useEffect(() => {
    if (place.current) takeFocus(place.current);
  }, []);

  const undo = () =>
    run(() => restoreQuoteAction({ id, version }), { after: () => onRestored(`n${number}`) });

  return (
    <li
      ref={place}
      data-at={start}
      className="margin-note py-0.5 text-sm outline-offset-2 max-lg:mt-5 print:hidden"
    >
      <Notice
        tone={refusal ? "error" : "success"}
        title={refusal ? "Not restored" : `Q${number} was removed`}
        className="flex flex-wrap items-center gap-x-4 gap-y-1.5"
      >
        {refusal && <p className="basis-full">{refusal.message}</p>}
        <Button pending={pending} pendingLabel="Undoing…" onClick={undo}>
          {refusal ? "Try again" : "Undo"}
        </Button>
      </Notice>
    </li>
  );
}
