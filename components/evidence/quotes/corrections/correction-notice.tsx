"use client";

import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { takeFocus } from "@/components/ui/take-focus";
import { useCommand } from "@/components/ui/use-command";
import { undoCorrectionAction } from "@/lib/evidence/quotes/corrections/actions";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { describeCorrection } from "./corrected-in-words";

interface CorrectionNoticeProps {
  corrected: Corrected;
  onUndone: () => void;
}

/** Says at a quotation that it was corrected, and offers to undo it. */
export function CorrectionNotice({ corrected, onUndone }: CorrectionNoticeProps) {
  const { run, pending, refusal } = useCommand();

  function takeBack({ currentTarget }: MouseEvent) {
    const quotation = currentTarget.closest("li");
    run(() => undoCorrectionAction(corrected.undo), {
      after: () => {
        // The button is about to go, and the focus would go with it.
        if (quotation) takeFocus(quotation);
        onUndone();
      },
    });
  }

  return (
    <Notice
      tone={refusal ? "error" : "success"}
      title={refusal ? "Not undone" : describeCorrection(corrected)}
      className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1.5 font-sans text-sm print:hidden"
    >
      {refusal && <p className="basis-full">{refusal.message}</p>}
      <Button pending={pending} pendingLabel="Undoing…" onClick={takeBack}>
        {refusal ? "Try again" : "Undo"}
      </Button>
    </Notice>
  );
}
