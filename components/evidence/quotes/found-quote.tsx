import { Button } from "@/components/ui/button";
import type { Quote } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { Quotation } from "./quotation";

interface FoundQuoteProps {
  quote: Quote;
  linkedAs: Relation | undefined;
  onLink: (quote: Quote, relation: Relation) => void;
}

export function FoundQuote({ quote, linkedAs, onLink }: FoundQuoteProps) {
  return (
    <>
      <Quotation quote={quote} clamp={3} />
      {linkedAs ? (
        <p role="status" className="mt-1 text-sm text-improved">
          Linked: {RELATION_LABELS[linkedAs].toLowerCase()}
        </p>
      ) : (
        <div className="mt-1 flex gap-1">
          {RELATIONS.map((relation) => (
            <Button
              key={relation}
              variant="quiet"
              aria-label={`Link Q${quote.number}: ${RELATION_LABELS[relation].toLowerCase()}`}
              onClick={() => onLink(quote, relation)}
            >
              {RELATION_LABELS[relation]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
