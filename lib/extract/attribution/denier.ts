// Words inside what someone denies are evidence of the denial: the denier is their speaker, not whoever is denied to
// have said them.
import { phraseEnd } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import { type Denial, denialOf, likeliestSubject, type Syntax } from "../syntax";
import { cueOf } from "../tokens";
import type { Candidate } from "./candidates";

/**
 * The candidate that denies the clause in which a span stands: "| Oslo | denied a claim that Lee had promised “...”".
 * Returns -1 if nothing is denied, and null if it is not known who denies it.
 */
export function denierOf(syntax: Syntax, span: QuotedSpan, candidates: Candidate[]): number | null {
  const denial = denialOf(syntax.parsed.tokens, span.firstToken, span.lastToken);
  if (!denial) return -1;
  const denier = candidates.findIndex((candidate) => isDenier(syntax, span, denial, candidate));
  return denier < 0 ? null : denier;
}

function isDenier(syntax: Syntax, span: QuotedSpan, denial: Denial, candidate: Candidate): boolean {
  const { verb, agent, opens, word } = denial;
  const { mention, link } = candidate;
  if (verb >= 0) {
    const denied = { first: verb + 1, last: span.lastToken };
    return likeliestSubject(syntax, verb, denied)?.mention === mention;
  }
  const { tokens } = syntax.parsed;
  if (agent >= 0) return mention.outerFirst <= agent && phraseEnd(tokens, mention) > agent;
  // "Lee | said | reports that ... were false", "... are false, Lee | said |".
  const said = link.inverted >= 0 ? link.inverted : link.forward;
  const says = cueOf(tokens[said])?.class === "say" && (said < opens - 1 || said > word);
  return (
    says && tokens[said]!.sentence === tokens[word]!.sentence && syntax.subjectOf(said) === mention
  );
}
