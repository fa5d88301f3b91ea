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
  /** Where its words start, in code points, to keep its place in the margin. */
  start: number;
  /** Called with the id of the restored card: `n12`. */
  onRestored: (card: string) => void;
}

/** Says in place of a quotation's card that it was removed, and offers to undo it. */
export function RemovedNotice({ quote, start, onRestored }: RemovedNoticeProps) {
  const { id, number, version } = quote;
  const place = useRef<HTMLLIElement>(null);
  const { run, pending, refusal } = useCommand<RemovedQuote>();

  // The focused button is gone. The Undo button doesn't take the focus: a second Enter must not undo.
  useEffect(() => {
    if (place.current) takeFocus(place.current);
  }, []);

  const undo = () =>
    run(() => restoreQuoteAction({ id, version }), { after: () => onRestored(`n${number}`) });

  return (
    <li
      ref={place}
      data-at={start}
      className="margin-card py-0.5 text-sm outline-offset-2 max-lg:mt-5 print:hidden"
    >
      <Notice
        tone={refusal ? "error" : "success"}
        title={refusal ? "Not restored" : `Q${number} removed`}
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
