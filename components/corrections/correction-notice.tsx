"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { undoCorrectionAction } from "@/lib/corrections/actions";
import type { Corrected } from "@/lib/corrections/schema";
import { counted } from "@/lib/counted";

interface CorrectionNoticeProps {
  corrected: Corrected;
  onUndone: () => void;
}

/** Says at a quotation that it was corrected, and offers to undo it. */
export function CorrectionNotice({ corrected, onUndone }: CorrectionNoticeProps) {
  const { number, others, undo } = corrected;
  const { run, pending, refusal } = useCommand();
  const also = others > 0 ? ` and ${counted(others, "other")}` : "";
  return (
    <Notice
      tone={refusal ? "error" : "success"}
      title={refusal ? "Not undone" : `Q${number}${also} corrected`}
      className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1.5 font-sans text-sm print:hidden"
    >
      {refusal && <p className="basis-full">{refusal.message}</p>}
      <Button
        pending={pending}
        pendingLabel="Undoing…"
        onClick={() => run(() => undoCorrectionAction(undo), { after: onUndone })}
      >
        {refusal ? "Try again" : "Undo"}
      </Button>
    </Notice>
  );
}
