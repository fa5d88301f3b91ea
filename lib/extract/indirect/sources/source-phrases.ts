import { CALENDAR, VIEW_NOUNS, wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

const MAX_OWNER = 6;

/**
 * Where the source begins in a phrase at a token that gives someone's words or view: "according to | the port", "per |
 * two officials", "in the words of | a pilot", "in | the envoy's | telling". Returns -1 for other phrases.
 */
export function sourceIn(tokens: Token[], i: number): number {
  const { lower, sentence } = tokens[i]!;
  if (lower === "according") return wordAt(tokens, i + 1) === "to" ? i + 2 : -1;
  if (lower === "per") return isPerSource(tokens, i) ? i + 1 : -1;
  if (lower !== "in" && lower !== "by" && lower !== "on") return -1;
  if (wordAt(tokens, i + 1) === "the" && VIEW_NOUNS.has(wordAt(tokens, i + 2)))
    return wordAt(tokens, i + 3) === "of" ? i + 4 : -1;
  // "In | her | view".
  if (/^(?:his|her|their)$/.test(wordAt(tokens, i + 1)) && VIEW_NOUNS.has(wordAt(tokens, i + 2)))
    return i + 1;
  for (let k = i + 2; k < i + MAX_OWNER; k++) {
    const t = tokens[k];
    if (t?.sentence !== sentence) return -1;
    if (/^['’]s?$/.test(t.text)) return VIEW_NOUNS.has(wordAt(tokens, k + 1)) ? i + 1 : -1;
    if (t.kind !== "word" || isApart(tokens, i, k)) return -1;
  }
  return -1;
}

/**
 * Whether a word can't belong to the phrase that begins with a place: "few in Oslo | share | Holt's view", "hardly
 * anyone in Oslo believes | the | envoy's account".
 */
const isApart = (tokens: Token[], preposition: number, k: number): boolean =>
  tokens[preposition + 1]!.cap &&
  (tokens[k]!.lower === "the" || (!tokens[k]!.cap && tokens[k + 1]?.cap === true));

const DETERMINER = wordSet("a an the one two three four five several some its his her their");
// "Per cent", "40 euros per night", "one per household".
const UNIT = wordSet(
  `cent capita se person head day night week month year hour minute second annum diem household share barrel ton tonne
  unit`,
);

/** "Per | a committee aide", "per | Reuters", but not "per cent" or "twice per month". */
function isPerSource(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence || UNIT.has(next.lower)) return false;
  if (tokens[i - 1]?.kind === "number" || CALENDAR.has(next.lower)) return false;
  // "Ten euros per crate": a unit has no article.
  return next.cap || DETERMINER.has(next.lower) || /[^s]s$/.test(next.lower);
}
