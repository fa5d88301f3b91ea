import { useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { takeFocus } from "@/components/ui/take-focus";
import type { Offered } from "@/lib/evidence/quotes/same-words";
import type { LinkedMeanwhile } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { AlsoIn } from "./also-in";
import { Quotation } from "./quotation";

interface FoundQuoteProps {
  quote: Offered;
  /** How it was linked while the list was open; "gone" if it isn't found any more, mostly since a colleague has linked it. */
  state: LinkedMeanwhile | "gone" | undefined;
  /** Whether one is being linked. */
  pending: boolean;
  onLink: (quote: Offered, relation: Relation) => void;
}

export function FoundQuote({ quote, state, pending, onLink }: FoundQuoteProps) {
  return (
    <>
      <Quotation quote={quote} clamp={3} />
      {quote.alsoIn.length > 0 && <AlsoIn copies={quote.alsoIn} />}
      {state ? (
        <StateLine state={state} />
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

/** Takes the focus from the buttons that it replaces, so that the next Tab leads to the next quotation. */
function StateLine({ state }: { state: LinkedMeanwhile | "gone" }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (line.current && document.activeElement === document.body) takeFocus(line.current);
  }, []);
  const isGone = state === "gone";
  return (
    <p
      ref={line}
      role="status"
      className={`mt-1 text-sm ${isGone ? "text-secondary" : "text-improved"}`}
    >
      {isGone
        ? "No longer in this list. A colleague may have linked it."
        : `Linked${state.by ? ` by ${state.by}` : ""}: ${RELATION_LABELS[state.relation].toLowerCase()}`}
    </p>
  );
}
