import { FUNCTION_WORDS, HONORIFICS, TITLES } from "../lexicon";
import type { Token } from "./token";

/** A sentence of the reporter: a quotation within it counts as one piece. Token indices. */
export interface Sentence {
  first: number;
  last: number;
  paragraph: number;
}

const ENDS = new Set([".", "!", "?", "…", "..."]);

/**
 * Takes tokens whose paragraphs and marked spans are noted, and the test whether a word can report
 * speech; gives the sentences, and notes on each token which one holds it.
 */
export function findSentences(tokens: Token[], reports: (token: Token) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let bracket = -1;
  for (let i = 0; i < tokens.length; i++) {
    tokens[i]!.sentence = sentences.length;
    const next = tokens[i + 1];
    if (tokens[i]!.text === "(") bracket = i;
    const inParagraph = next !== undefined && next.paragraph === tokens[i]!.paragraph;
    if (inParagraph && !(tokens[i]!.text === ")" ? bracket === first : endsAt(tokens, i, reports)))
      continue;
    sentences.push({ first, last: i + 1, paragraph: tokens[i]!.paragraph });
    first = i + 1;
  }
  return sentences;
}

function endsAt(tokens: Token[], i: number, reports: (token: Token) => boolean): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.span >= 0) return false;
  if (ENDS.has(token.text)) {
    if (goesOn(next)) return false;
    return next.kind !== "mark" || tokens[i + 2]?.span !== token.span;
  }
  if (token.kind === "word") return endsInAbbreviation(token, next);
  if (token.kind !== "mark") return false;
  const inner = tokens[i - 1];
  if (!inner || inner.span < 0 || !ENDS.has(inner.text)) return false;
  if (!next.cap && next.kind === "word") return false;
  return inner.text === "." || !attributionFollows(tokens, i + 1, reports);
}

/** "Yahoo! said", "(D-Ill.), who": no sentence begins with a small letter, a comma or a bracket's end. */
const goesOn = (next: Token): boolean =>
  /^[,;:)\]]$/.test(next.text) || (next.kind === "word" && !next.cap);

/** "... in the U.S. | He left": the point of an abbreviation ends the sentence as well. */
function endsInAbbreviation(token: Token, next: Token): boolean {
  if (token.text.length < 3 || !token.text.endsWith(".")) return false;
  if (TITLES.has(token.lower) || HONORIFICS.has(token.lower)) return false;
  return next.cap && FUNCTION_WORDS.has(next.lower);
}

/** “Is it?” Smith asked: a reporting verb within a few words of a quotation that asks or exclaims. */
function attributionFollows(
  tokens: Token[],
  from: number,
  reports: (token: Token) => boolean,
): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind === "punct" || token.kind === "mark") return false;
    if (reports(token)) return true;
  }
  return false;
}
