"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/lib/core/command/errors";

interface RefusalNoticeProps {
  refusal: Refusal | null;
  onDismiss: () => void;
}

/** What was not saved, and why. */
export function RefusalNotice({ refusal, onDismiss }: RefusalNoticeProps) {
  if (!refusal) return null;
  const title =
    refusal.code === "conflict" ? "Somebody else was faster" : "The last change was not saved";
  return (
    <div data-covers className="sticky top-0 z-10 bg-paper py-3">
      <Notice tone="error" title={title}>
        <p>{refusal.message}</p>
        <Button variant="quiet" onClick={onDismiss} className="-ml-2">
          Close
        </Button>
      </Notice>
    </div>
  );
}
