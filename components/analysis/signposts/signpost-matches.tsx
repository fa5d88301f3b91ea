import { Quotation } from "@/components/evidence/quotes/quotation";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { wordsOf } from "@/lib/tradecraft/evidence";
import { directionWords } from "@/lib/tradecraft/signpost-direction";
import { MatchTools } from "./match-tools";
import type { MatchFacts, SignpostContext } from "./signpost-facts";
import { quoted } from "./signpost-line";

interface SignpostMatchesProps {
  context: SignpostContext;
  /** The latest open ones. */
  matches: MatchFacts[];
  /** How many are open. */
  count: number;
}

/** New evidence that matches signposts of the issue, until someone decides what it means. */
export function SignpostMatches({ context, matches, count }: SignpostMatchesProps) {
  if (matches.length === 0) return null;
  const left = count - matches.length;
  return (
    <section aria-labelledby="signpost-matches">
      <SectionHeading id="signpost-matches" count={count}>
        Signposts matched
      </SectionHeading>
      <ul className="divide-y divide-rule">
        {matches.map((match) => (
          <li key={match.id} className="space-y-2 py-3">
            <Match match={match} context={context} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="text-sm text-secondary">
          {`${left} earlier ${left === 1 ? "match" : "matches"} will appear once these are decided.`}
        </p>
      )}
    </section>
  );
}

function Match({ match, context }: { match: MatchFacts; context: SignpostContext }) {
  const { id, version, signpost, quote, relation, words, revise } = match;
  const { text, direction, forecast, mayTend } = signpost;
  const { number, source } = quote;
  return (
    <>
      <div className="max-w-prose">
        <p className="font-medium">{text}</p>
        <p className="text-sm text-secondary">
          {`This ${directionWords(direction, forecast)}.`}
          {/* Nothing is found any more if the speaker has been corrected since. */}
          {words.length > 0 && ` Found: ${quoted(words)}.`}
        </p>
      </div>
      <Quotation quote={quote} relation={relation} clamp={4} />
      {(revise || mayTend) && (
        <div className="-ml-2 flex flex-wrap items-center print:hidden">
          {revise && (
            <LinkButton variant="quiet" href={revise}>
              Revise the estimate
            </LinkButton>
          )}
          {mayTend && (
            <MatchTools
              context={context}
              quote={{ number, words: wordsOf(quote), language: source.language }}
              match={{ id, version, signpost }}
            />
          )}
        </div>
      )}
    </>
  );
}
