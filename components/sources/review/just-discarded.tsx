"use client";

import { Notice } from "@/components/ui/notice";
import { useJustDone } from "./just-done";

/** Says right after a draft was discarded that it was. */
export function JustDiscarded() {
  return (
    useJustDone("discarded") && <Notice title="Draft discarded" className="mb-5 print:hidden" />
  );
}
