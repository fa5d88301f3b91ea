// Clauses without a conjunction after whoever is told: "tells us | she'll vote no", "told our colleague Ben | the yard
// was full".
import { PREPOSITIONS, wordSet } from "../../lexicon";
import { cueOf, isReportingVerb, type Sentence, type Token } from "../../tokens";
import { isNameClause, isPronounClause } from "../clauses";
import { isClauseSubject, isNounClause } from "./clause-subjects";

const TELLS = wordSet("tell inform assure remind warn");
const MAX_LISTENER = 7;
const ENDS = /^(?:to|of|about|that|whether|how|why|what|who|which|and|not)$/;
// "Told the tale | he had been given": what is told, and a clause about it.
const TALES = wordSet(
  "story stories tale tales joke jokes lie lies truth news secret secrets thing things fib fibs",
);
const PERSONAL = /^(?:me|us|him|her|them|you)$/;

/** Where the clause begins that a verb tells someone. Returns -1 if there is none. */
export function clauseToListener(tokens: Token[], { last }: Sentence, cue: number): number {
  const { base, finite } = cueOf(tokens[cue])!;
  if (!TELLS.has(base) || !finite) return -1;
  for (let i = cue + 1; i < Math.min(cue + MAX_LISTENER, last - 2); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind !== "word" || ENDS.test(t.lower) || isReportingVerb(t)) return -1;
    if (i === cue + 1) continue;
    const listener = tokens[i - 1]!;
    if (TALES.has(listener.lower)) return -1;
    if (
      PREPOSITIONS.has(listener.lower) ||
      (isClauseSubject(listener.lower) && !PERSONAL.test(listener.lower))
    )
      continue;
    const named = !listener.cap && isNameClause(tokens, i);
    if (named || isPronounClause(tokens, i) || isNounClause(tokens, i)) return i;
  }
  return -1;
}
