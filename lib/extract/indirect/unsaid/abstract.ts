import { wordSet } from "../../lexicon";
import { cueOf, type Token } from "../../tokens";

// "History suggests otherwise", "the law says members must file", "her laugh tells you".
const ABSTRACT = wordSet(
  `history experience logic instinct tradition custom etiquette arithmetic maths geography folklore conscience hindsight
  conventional wisdom law laws statute statutes treaty treaties constitution rule rules regulation regulations laugh
  laughter smile grin shrug sigh eyes face faces tone expression silence look body demeanor demeanour gesture market
  markets futures odds swaps`,
);
// Verbs by which something that cannot speak shows or implies something. A court that "rules" is not a rule.
const SHOWS = wordSet(
  `suggest say tell imply indicate show hint argue teach warn reckon think expect believe agree want demand`,
);

/**
 * Whether the word directly before the verb is something that cannot speak: "History | suggests |", "markets | imply
 * |".
 */
export function isAbstract(tokens: Token[], cue: number): boolean {
  const noun = tokens[cue - 1];
  if (!noun || noun.sentence !== tokens[cue]!.sentence || noun.span >= 0) return false;
  if (!ABSTRACT.has(noun.lower) || !SHOWS.has(cueOf(tokens[cue])?.base ?? "")) return false;
  // "Ann Law says", "the Bond Market says": a name.
  const opens = tokens[cue - 2]?.sentence !== noun.sentence;
  return opens || !noun.cap;
}
