import {
  OUTCOME_HELP,
  OUTCOME_LABELS,
  type QuoteMatchView,
} from "@/lib/sources/versions/quote-matches/schema";
import { ASSERTION_WORDS, type Assertion, speakerOf } from "@/lib/tradecraft/evidence";
import { WordChanges } from "./word-changes";

interface EarlierQuoteProps {
  matched: QuoteMatchView;
  exact: string;
  speakerName: string | null;
  assertion: Assertion;
  language: string;
}

/** The quotation of the earlier version that a proposal continues, and how its words, its speaker, and what they do with them, changed. */
export function EarlierQuote(props: EarlierQuoteProps) {
  const { matched, exact, speakerName, assertion, language } = props;
  const { quote, outcome, reattributed } = matched;
  const isAltered = outcome === "ALTERED";
  const label =
    isAltered && reattributed
      ? `${OUTCOME_LABELS.ALTERED} and ${OUTCOME_LABELS.REATTRIBUTED.toLowerCase()}`
      : OUTCOME_LABELS[outcome];
  return (
    <div className="text-sm">
      <p className="text-secondary">
        <span className={isAltered || reattributed ? "font-medium text-warning" : "font-medium"}>
          {label}:{" "}
        </span>
        Q{quote.number} from the earlier version {OUTCOME_HELP[outcome]}
      </p>
      {isAltered && <WordChanges before={quote.exact} after={exact} language={language} />}
      {reattributed && quote.speaker !== speakerName && (
        <p className="font-medium text-warning">
          Was: {speakerOf(quote.kind, quote.speaker)}; now: {speakerOf(quote.kind, speakerName)}
        </p>
      )}
      {quote.assertion !== assertion && (
        <p className="font-medium text-warning">
          Was: {ASSERTION_WORDS[quote.assertion]}; now: {ASSERTION_WORDS[assertion]}
        </p>
      )}
    </div>
  );
}
