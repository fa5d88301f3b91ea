import {
  OUTCOME_HELP,
  OUTCOME_LABELS,
  type QuoteMatchView,
} from "@/lib/sources/versions/quote-matches/schema";
import { ASSERTION_WORDS, type Assertion } from "@/lib/tradecraft/evidence";
import { WordChanges } from "./word-changes";

interface EarlierQuoteProps {
  matched: QuoteMatchView;
  exact: string;
  assertion: Assertion;
  language: string;
}

/** The quotation of the earlier version that a proposal continues, and how its words, and what its speaker does with them, changed. */
export function EarlierQuote({ matched, exact, assertion, language }: EarlierQuoteProps) {
  const { quote, outcome } = matched;
  return (
    <div className="text-sm">
      <p className="text-secondary">
        <span className={outcome === "ALTERED" ? "font-medium text-warning" : "font-medium"}>
          {OUTCOME_LABELS[outcome]}:{" "}
        </span>
        Q{quote.number} from the earlier version {OUTCOME_HELP[outcome]}
      </p>
      {outcome === "ALTERED" && (
        <WordChanges before={quote.exact} after={exact} language={language} />
      )}
      {quote.assertion !== assertion && (
        <p className="font-medium text-warning">
          Was: {ASSERTION_WORDS[quote.assertion]}; now: {ASSERTION_WORDS[assertion]}
        </p>
      )}
    </div>
  );
}
