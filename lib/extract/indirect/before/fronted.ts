// Adverbials before a reporting clause, which only say when, where or how: "In London, | Smith said", "Reached by
// phone, | she wrote".
import { PREPOSITIONS, wordSet } from "../../lexicon";
import { cueOf, type Token } from "../../tokens";
import { isAuxiliary } from "../clauses";

const MAX_FRONTED = 7;

/** Whether words before a comma only say when or how: "At the same time", "Apart from this". */
export function isFronted(tokens: Token[], first: number, end: number): boolean {
  const opens =
    PREPOSITIONS.has(tokens[first]!.lower) || /^(?:apart|aside)$/.test(tokens[first]!.lower);
  if (end - first > MAX_FRONTED || !opens) return false;
  return tokens.slice(first, end).every((t) => t.span < 0 && !isAuxiliary(t) && !cueOf(t)?.finite);
}

const CIRCUMSTANCE = wordSet(
  `reached contacted approached interviewed speaking writing testifying responding replying referring addressing quoting
  citing flanked`,
);
// "Standing | next to Oslo's envoy", but not "standing | armies".
const POSTURE = /^(?:standing|sitting|seated|reading)$/;
const hasPosture = ([participle, next]: Token[]): boolean =>
  POSTURE.test(participle!.lower) &&
  (PREPOSITIONS.has(next!.lower) || /^(?:next|alone|beside|aloud)$/.test(next!.lower));

/** Whether words say when or how someone spoke: "Speaking in Oslo, | Lee said", "Reached by phone, | she wrote". */
export const isCircumstance = (tokens: Token[], first: number, comma: number): boolean =>
  (CIRCUMSTANCE.has(tokens[first]!.lower) || hasPosture(tokens.slice(first, first + 2))) &&
  !tokens.slice(first, comma).some((t) => isAuxiliary(t) || t.span >= 0);
