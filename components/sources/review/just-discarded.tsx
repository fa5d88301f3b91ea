"use client";

import { Notice } from "@/components/ui/notice";
import type { NextDraft as Next } from "@/lib/sources/review/schema";
import { useJustDone } from "./just-done";
import { NextDraft } from "./next-draft";

/** Right after a draft was discarded: offers the next one. */
export function JustDiscarded({ next }: { next: Next | null }) {
  const just = useJustDone("discarded");
  if (!just) return null;
  return (
    <Notice
      title="Draft discarded"
      className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1.5 print:hidden"
    >
      {next && <NextDraft next={next} />}
    </Notice>
  );
}
