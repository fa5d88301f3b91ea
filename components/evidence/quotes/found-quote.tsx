import { useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { takeFocus } from "@/components/ui/take-focus";
import type { Offered } from "@/lib/evidence/quotes/same-words";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { AlsoIn } from "./also-in";
import { Quotation } from "./quotation";

/** How a quotation was linked since the list was opened, and by which colleague; null for the viewer. */
export interface Linked {
  relation: Relation;
  by: string | null;
}

interface FoundQuoteProps {
  quote: Offered;
  linkedAs: Linked | undefined;
  /** Whether one is being linked. */
  pending: boolean;
  onLink: (quote: Offered, relation: Relation) => void;
}

export function FoundQuote({ quote, linkedAs, pending, onLink }: FoundQuoteProps) {
  return (
    <>
      <Quotation quote={quote} clamp={3} />
      {quote.alsoIn.length > 0 && <AlsoIn copies={quote.alsoIn} />}
      {linkedAs ? (
        <LinkedLine as={linkedAs} />
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
function LinkedLine({ as: { relation, by } }: { as: Linked }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (line.current && document.activeElement === document.body) takeFocus(line.current);
  }, []);
  return (
    <p ref={line} role="status" className="mt-1 text-sm text-improved">
      {`Linked${by ? ` by ${by}` : ""}: ${RELATION_LABELS[relation].toLowerCase()}`}
    </p>
  );
}
