"use client";

import { WhatRestsHere } from "@/components/standing/what-rests-here";
import { Dialog } from "@/components/ui/dialog";
import { counted } from "@/lib/counted";
import type { Retracted } from "@/lib/retractions/schema";
import { TakeBackForm } from "./take-back-form";

interface TakeBackQuoteProps {
  source: string;
  /** Which quote it is about; null where none is asked about. */
  quote: { id: string; number: number; version: number; issues?: unknown[] } | null;
  /** Its words. */
  words: string;
  /** Whose draft the reason is. */
  person: string;
  onClose: () => void;
  onTakenBack: (quote: Retracted) => void;
}

/** Removes one quotation, with a reason and in view of what rests on it. One dialog serves all quotes. */
export function TakeBackQuote({ source, quote, words, onClose, ...form }: TakeBackQuoteProps) {
  return (
    <Dialog open={quote !== null} onClose={onClose} title={quote ? `Remove Q${quote.number}` : ""}>
      {quote && (
        <div className="space-y-3">
          <p className="line-clamp-3 border-l-2 pl-3 font-serif text-lg">{words}</p>
          <WhatRestsHere source={source} quote={quote.number} />
          <p className="text-sm text-secondary">
            It leaves the article{leftWith(quote.issues)}. No other words get its number, and
            history keeps why.
          </p>
          <TakeBackForm quote={quote} {...form} />
        </div>
      )}
    </Dialog>
  );
}

/** What it leaves beside the article; where its issues are not known, whichever they are. */
const leftWith = (issues: unknown[] | undefined): string =>
  !issues
    ? " and the issues that it is evidence for"
    : issues.length > 0
      ? ` and ${counted(issues.length, "issue")}`
      : "";
