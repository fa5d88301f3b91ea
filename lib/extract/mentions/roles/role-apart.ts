import { FUNCTION_WORDS, wordSet } from "../../lexicon";
import { cueOf, isApostropheS, isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { isPossessive, phraseEnd } from "../phrases";
import { isOccupation, isOffice, type Range } from "./offices";

/** An office before the name, set off by commas: "The ministry’s | spokesman |, John Roe,". */
export function roleApart(
  tokens: Token[],
  { outerFirst, last }: Mention,
  nominal: Mention | null,
): Range | null {
  const comma = outerFirst - 1;
  // "The | Chair | (Ann Lee)".
  const bracketed = tokens[comma]?.text === "(" && tokens[last]?.text === ")";
  if (bracketed && nominal && phraseEnd(tokens, nominal) === comma && nominal.head > nominal.first)
    return [nominal.first + 1, comma];
  if (tokens[comma]?.text !== "," || !/^[,.;—–]$/.test(tokens[last]?.text ?? ".")) return null;
  if (tokens[comma - 1]?.sentence !== tokens[outerFirst]!.sentence) return null;
  // "The minister | for digital affairs |, Ann Lee,". But in "a spokesman for | the minister |, Ann Lee,", another's.
  if (nominal && !isWhose(tokens, nominal)) {
    const { first } = nominal;
    const start = /^(?:a|an|one|another|the|its|his|her|their|our)$/.test(tokens[first]!.lower)
      ? first + 1
      : first;
    if (phraseEnd(tokens, nominal) === comma) return [start, comma];
  }
  const described = describedBefore(tokens, comma);
  if (described) return described;
  if (!isOffice(tokens[comma - 1]!)) return null;
  let first = comma - 1;
  while (comma - first < 8 && isModifier(tokens, first - 1, first)) first--;
  return [first, comma];
}

/** Whether someone else is described by whose they are: "a spokesman for | the minister |". */
const isWhose = (tokens: Token[], { first }: Mention): boolean =>
  /^(?:of|for)$/.test(wordAt(tokens, first - 1)) &&
  tokens[first - 2]?.span === tokens[first]!.span &&
  isOffice(tokens[first - 2]!);

/**
 * A description with its article before the name, headed by any noun that looks like one for a person: "The | mediator
 * from the union |, Ann Lee,".
 */
function describedBefore(tokens: Token[], comma: number): Range | null {
  let head = comma - 1;
  for (let i = comma - 1; i > comma - MAX_APART && i >= 0; i--) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[comma]!.sentence || t.span >= 0) return null;
    if (isApostropheS(t) || isPossessive(tokens, i)) continue;
    if (t.kind !== "word" || isReportingVerb(t)) return null;
    if (LINK.has(t.lower)) head = i - 1;
    if (!/^(?:an?|the|its|his|her|their|our)$/.test(t.lower) || i > head) continue;
    // "The mediator from | the ministry": the article of another noun.
    if (
      LINK.has(wordAt(tokens, i - 1)) &&
      tokens[i - 2]?.kind === "word" &&
      tokens[i - 2]!.sentence === t.sentence
    )
      continue;
    // "In the order, Ann Lee ...": not an apposition.
    const before = tokens[i - 1];
    if (
      before?.sentence === t.sentence &&
      /^(?:in|on|at|after|before|under|by)$/.test(before.lower)
    )
      return null;
    return isOffice(tokens[head]!) || isOccupation(tokens[head]!) ? [i + 1, comma] : null;
  }
  return null;
}

const LINK = wordSet("of for from in at with on to");
const MAX_APART = 14;

/** Whether a word modifies the office after it, back to its article: "the Norwegian | trade minister". */
function isModifier(tokens: Token[], i: number, next: number): boolean {
  const t = tokens[i];
  if (t?.kind !== "word" || t.sentence !== tokens[next]!.sentence || t.span >= 0) return false;
  if (isApostropheS(t) || t.text === "US") return true;
  return !FUNCTION_WORDS.has(t.lower) && cueOf(t)?.finite !== true;
}
