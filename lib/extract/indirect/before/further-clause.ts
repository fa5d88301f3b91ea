import { ALL_IRREGULAR_PASTS, FINITE_AUXILIARIES } from "../../lexicon";
import { cueOf, type Sentence, type Token } from "../../tokens";
import { isPronounClause } from "../clauses";

const MAX_BEHIND = 4;

/**
 * Where a further reported clause begins after the reporting clause: "the owners could sue, he warned, | and the state
 * would have to pay". `behind` is the last word of the verb and its subject. Returns -1 if there is none.
 */
export function furtherClause(tokens: Token[], { last }: Sentence, behind: number): number {
  for (let i = behind + 1; i < Math.min(behind + MAX_BEHIND, last - 3); i++) {
    if (tokens[i]!.text !== ",") continue;
    const rest = tokens.slice(i + 2, last);
    const clause =
      rest.some(({ lower }) => FINITE_AUXILIARIES.has(lower)) ||
      isPronounClause(tokens, i + 2) ||
      isPast(tokens[i + 2]!);
    const joined = /^(?:and|but)$/.test(tokens[i + 1]!.lower);
    return joined && clause && !rest.some(hasOwnWords) ? i + 1 : -1;
  }
  return -1;
}

const isPast = ({ lower, kind, cap }: Token): boolean =>
  kind === "word" && !cap && (/[^e]ed$/.test(lower) || ALL_IRREGULAR_PASTS.has(lower));

/**
 * Whether a token is in a quotation, or is a verb that reports words of its own. "Is to be put out to tender" reports
 * nothing.
 */
function hasOwnWords(t: Token): boolean {
  if (t.span >= 0) return true;
  const cue = cueOf(t);
  const reports = cue?.finite === true && (cue.class === "say" || cue.class === "speak");
  return reports && !/^(?:put|read|cast)$/.test(t.lower);
}
