"use client";

import { WhatRestsHere } from "@/components/sources/withdrawal-and-grades/dependents-disclosure";
import { Dialog } from "@/components/ui/dialog";
import { counted } from "@/lib/core/wording";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";
import { RemoveForm } from "./remove-form";

interface RemoveQuoteProps {
  source: string;
  /** Which quote it is about; null where none is asked about. */
  quote: { id: string; number: number; version: number; issues?: unknown[] } | null;
  /** Its words. */
  words: string;
  /** Whose draft the reason is. */
  person: string;
  onClose: () => void;
  onRemoved: (quote: RemovedQuote) => void;
}

/** Removes one quotation, with a reason, after showing its dependents. One dialog serves all quotations. */
export function RemoveQuote({ source, quote, words, onClose, ...form }: RemoveQuoteProps) {
  return (
    <Dialog open={quote !== null} onClose={onClose} title={quote ? `Remove Q${quote.number}` : ""}>
      {quote && (
        <div className="space-y-3">
          <p className="line-clamp-3 border-l-2 pl-3 font-serif text-lg">{words}</p>
          <WhatRestsHere source={source} quote={quote.number} />
          <p className="text-sm text-secondary">
            It will be removed from the article{leftWith(quote.issues)}. Its number is never used
            again, and history keeps the reason.
          </p>
          <RemoveForm quote={quote} {...form} />
        </div>
      )}
    </Dialog>
  );
}

/** The issues it is removed from, in words that hold even if they are unknown. */
const leftWith = (issues: unknown[] | undefined): string =>
  !issues
    ? " and from the issues it is evidence for"
    : issues.length > 0
      ? ` and from ${counted(issues.length, "issue")}`
      : "";
