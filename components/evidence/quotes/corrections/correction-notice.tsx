"use client";

import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { takeFocus } from "@/components/ui/take-focus";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import { undoCorrectionAction } from "@/lib/evidence/quotes/corrections/actions";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";

interface CorrectionNoticeProps {
  corrected: Corrected;
  onUndone: () => void;
}

/** Says beside a quotation that it was corrected, and offers to undo it. */
export function CorrectionNotice({ corrected, onUndone }: CorrectionNoticeProps) {
  const { run, pending, refusal } = useCommand();

  function undo({ currentTarget }: MouseEvent) {
    const quotation = currentTarget.closest("li");
    run(() => undoCorrectionAction(corrected.undo), {
      after: () => {
        // The focused button is about to disappear.
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
      <Button pending={pending} pendingLabel="Undoing…" onClick={undo}>
        {refusal ? "Try again" : "Undo"}
      </Button>
    </Notice>
  );
}

/** "Q12 and 2 others corrected". */
export const describeCorrection = ({ number, others }: Corrected): string =>
  `Q${number}${others > 0 ? ` and ${counted(others, "other")}` : ""} corrected`;
