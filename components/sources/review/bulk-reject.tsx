"use client";

import { counted } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import { BulkButton } from "./bulk-button";

interface BulkRejectProps {
  /** The undecided proposals. */
  those: Proposal[];
  onDrop: (those: Proposal[]) => void;
}

/** Drops all undecided proposals. */
export function BulkReject({ those, onDrop }: BulkRejectProps) {
  const number = counted(those.length, "proposal");
  return (
    <BulkButton
      label="Drop the rest"
      disabled={those.length === 0}
      title={`Drop ${number}?`}
      act={`Drop ${number}`}
      onConfirm={() => onDrop(those)}
    >
      All that are still undecided.
    </BulkButton>
  );
}
