// What someone finds there is not: "sees | no sign that either will give in", "found | little evidence of dumping".
import { wordSet } from "../../lexicon";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";

const SIGN = wordSet(
  `sign signs evidence reason reasons need point alternative prospect prospects chance danger risk link proof grounds
  justification basis way room hope trace indication merit contradiction`,
);

/** Whether the object of a verb is something that is missing. */
export const findsNone = (tokens: Token[], verb: number): boolean =>
  /^(?:see|find)$/.test(cueOf(tokens[verb])?.base ?? "") &&
  /^(?:no|little|few)$/.test(wordAt(tokens, verb + 1)) &&
  (SIGN.has(wordAt(tokens, verb + 2)) || SIGN.has(wordAt(tokens, verb + 3)));

/** Where such an object begins. Returns -1 if there is none. */
export const absenceBehind = (tokens: Token[], { last }: Sentence, cue: number): number =>
  cue + 3 < last && findsNone(tokens, cue) ? cue + 1 : -1;
