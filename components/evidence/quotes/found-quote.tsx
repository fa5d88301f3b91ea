import { useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { takeFocus } from "@/components/ui/take-focus";
import type { Quote } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { Quotation } from "./quotation";

interface FoundQuoteProps {
  quote: Quote;
  linkedAs: Relation | undefined;
  /** Whether one is being linked. */
  pending: boolean;
  onLink: (quote: Quote, relation: Relation) => void;
}

export function FoundQuote({ quote, linkedAs, pending, onLink }: FoundQuoteProps) {
  return (
    <>
      <Quotation quote={quote} clamp={3} />
      {linkedAs ? (
        <Linked as={linkedAs} />
      ) : (
        <div className="mt-1 flex gap-1">
          {RELATIONS.map((relation) => (
            <Button
              key={relation}
              variant="quiet"
              pending={pending}
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

/** Takes the focus from the button that was pressed, so that the next Tab leads to the next quotation. */
function Linked({ as }: { as: Relation }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (line.current && document.activeElement === document.body) takeFocus(line.current);
  }, []);
  return (
    <p ref={line} role="status" className="mt-1 text-sm text-improved">
      Linked: {RELATION_LABELS[as].toLowerCase()}
    </p>
  );
}
