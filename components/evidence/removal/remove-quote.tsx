"use client";

import { DependentsPanel } from "@/components/sources/withdrawal-and-grades/dependents-panel";
import { Dialog } from "@/components/ui/dialog";
import { counted } from "@/lib/core/wording";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";
import { RemoveForm } from "./remove-form";

interface RemoveQuoteProps {
  source: string;
  /** The quotation to remove; null if the dialog is closed. */
  quote: { id: string; number: number; version: number; issues?: unknown[] } | null;
  /** Its words, after "denies:" if they were denied. */
  words: string;
  /** Whose unsaved text it is. */
  person: string;
  onClose: () => void;
  onRemoved: (quote: RemovedQuote) => void;
}

/** Removes one quotation, with a reason, after showing its dependents. One dialog serves all quotations. */
export function RemoveQuote({ source, quote, words, onClose, ...form }: RemoveQuoteProps) {
  return (
    <Dialog open={quote !== null} onClose={onClose} title={quote ? `Remove Q${quote.number}?` : ""}>
      {quote && (
        <div className="space-y-3">
          <p className="line-clamp-3 border-l-2 pl-3 font-serif text-lg">{words}</p>
          <DependentsPanel source={source} quote={quote.number} />
          <p className="text-sm text-secondary">
            It will be removed from the article{describeIssues(quote.issues)}. Its number won’t be
            used again. The reason is kept in the history.
          </p>
          <RemoveForm quote={quote} onCancel={onClose} {...form} />
        </div>
      )}
    </Dialog>
  );
}

/** The issues that it is removed from, in words that also hold if they are unknown. */
const describeIssues = (issues: unknown[] | undefined): string =>
  !issues
    ? " and from the issues it is evidence for"
    : issues.length > 0
      ? ` and from ${counted(issues.length, "issue")}`
      : "";
