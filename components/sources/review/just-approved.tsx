"use client";

import { useLayoutEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/lib/core/wording";
import { wasJustApproved } from "./last-approval";
import { type Approved, useReopenSource } from "./use-reopen-source";

interface JustApprovedProps {
  source: Approved;
  quotes: number;
}

/** What a commit came to, and the way back while one may still see a slip. */
export function JustApproved({ source, quotes }: JustApprovedProps) {
  const { id } = source;
  const [just, setJust] = useState(false);
  const { takeBack, pending, refusal } = useReopenSource(source);

  // Before the page is shown, which would move under the eye.
  useLayoutEffect(() => {
    if (wasJustApproved(id)) setJust(true);
  }, [id]);

  if (!just) return null;
  return (
    <Notice
      tone={refusal ? "error" : "success"}
      title={refusal ? "Not taken back" : `Approved with ${counted(quotes, "quotation")}`}
      className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1.5 print:hidden"
    >
      {refusal && <p className="basis-full">{refusal.message}</p>}
      <Button pending={pending} pendingLabel="Taking it back…" onClick={takeBack}>
        {refusal ? "Try again" : "Undo"}
      </Button>
    </Notice>
  );
}
