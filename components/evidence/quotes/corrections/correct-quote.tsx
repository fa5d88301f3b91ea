"use client";

import { Dialog } from "@/components/ui/dialog";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { CorrectionForm } from "./correction-form";
import type { Correctable } from "./correction-values";

interface CorrectQuoteProps {
  source: string;
  /** The quotation to correct; null if the dialog is closed. */
  quote: Correctable | null;
  /** Its words. */
  words: string;
  /** Whose unsaved text it is. */
  person: string;
  onClose: () => void;
  onCorrected: (corrected: Corrected) => void;
}

/** Corrects who says a quotation and what kind it is, with a reason. One dialog serves all quotations. */
export function CorrectQuote({ quote, words, onClose, ...form }: CorrectQuoteProps) {
  return (
    <Dialog open={quote !== null} onClose={onClose} title={quote ? `Correct Q${quote.number}` : ""}>
      {quote && (
        <div className="space-y-3">
          <p className="line-clamp-3 border-l-2 pl-3 font-serif text-lg">{words}</p>
          <CorrectionForm key={quote.id} quote={quote} onCancel={onClose} {...form} />
        </div>
      )}
    </Dialog>
  );
}
