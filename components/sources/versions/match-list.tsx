import { langOf } from "@/components/ui/lang";
import { SectionHeading } from "@/components/ui/section-heading";
import {
  OUTCOME_LABELS,
  OUTCOMES,
  type QuoteMatchView,
} from "@/lib/sources/versions/quote-matches/schema";
import { leadOf, speakerOf, wordsOf } from "@/lib/tradecraft/evidence";
import { WordChanges } from "./word-changes";

interface MatchListProps {
  matched: QuoteMatchView[];
  /** The earlier version’s id. */
  earlier: string;
  language: string;
}

/** What happened to each quotation of the earlier version, the problematic ones first. */
export function MatchList({ matched, earlier, language }: MatchListProps) {
  const groups = OUTCOMES.toReversed().map((outcome) => ({
    outcome,
    items: matched.filter((each) => each.outcome === outcome),
  }));
  return (
    <section aria-labelledby="matched">
      <SectionHeading id="matched" count={matched.length}>
        Quotations from the earlier version
      </SectionHeading>
      {matched.length === 0 && (
        <p className="text-secondary">The earlier version had no quotations.</p>
      )}
      {groups.map(
        ({ outcome, items }) =>
          items.length > 0 && (
            <div key={outcome} className="pb-4">
              <h3 className="text-sm text-secondary">
                <span className="font-semibold text-ink">{OUTCOME_LABELS[outcome]}</span>{" "}
                <span className="tabular-nums">({items.length})</span>
              </h3>
              <ul className="mt-1 space-y-2">
                {items.map(({ quote, proposal, reattributed, leftBehindBy }) => (
                  <li key={quote.id} className="text-sm">
                    <a
                      href={`/sources/${earlier}#q${quote.number}`}
                      className="link mr-2 tabular-nums"
                    >
                      Q{quote.number}
                    </a>
                    {speakerOf(quote.kind, quote.speaker)}
                    {reattributed &&
                      proposal &&
                      proposal.speakerName !== quote.speaker &&
                      `; now: ${speakerOf(quote.kind, proposal.speakerName)}`}
                    {outcome === "ALTERED" && proposal && quote.assertion !== "ASSERTED" && (
                      <b>{` ${leadOf(quote)}`}</b>
                    )}
                    {leftBehindBy && `. Left behind by ${leftBehindBy}`}
                    {outcome === "ALTERED" && proposal ? (
                      <WordChanges
                        before={quote.exact}
                        after={proposal.exact}
                        language={language}
                      />
                    ) : (
                      <p className="line-clamp-2 font-serif text-base" lang={langOf(language)}>
                        {wordsOf(quote)}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
