import { FUNCTION_WORDS, HONORIFICS, TITLES, wordSet } from "../lexicon";
import { isSayingVerb } from "./cues";
import { type Token, wordAt } from "./token";

/** A sentence, with any quotations in it. Token indices; `last` is exclusive. */
export interface Sentence {
  first: number;
  last: number;
  paragraph: number;
}

const ENDS = new Set([".", "!", "?", "…", "..."]);

/**
 * Finds the sentences, and sets the sentence of every token. Paragraphs, quoted spans and cues must
 * be set. A sentence does not end inside a quotation.
 */
export function findSentences(tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let bracket = -1;
  for (let i = 0; i < tokens.length; i++) {
    tokens[i]!.sentence = sentences.length;
    const next = tokens[i + 1];
    if (tokens[i]!.text === "(") bracket = i;
    const inParagraph = next !== undefined && next.paragraph === tokens[i]!.paragraph;
    if (inParagraph && !(tokens[i]!.text === ")" ? bracket === first : endsAt(tokens, i))) continue;
    sentences.push({ first, last: i + 1, paragraph: tokens[i]!.paragraph });
    first = i + 1;
  }
  return sentences;
}

function endsAt(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.span >= 0) return false;
  if (token.kind === "word") return endsInAbbreviation(tokens, i);
  if (ENDS.has(token.text)) {
    if (continuesSentence(next)) return false;
    return next.kind !== "mark" || tokens[i + 2]?.span !== token.span;
  }
  if (token.kind !== "mark") return false;
  const inner = tokens[i - 1];
  if (!inner || inner.span < 0 || !ENDS.has(inner.text)) return false;
  if (!next.cap && next.kind === "word") return false;
  return inner.text === "." || !attributionFollows(tokens, i + 1);
}

/** No sentence begins with a lower-case word, a comma or a closing bracket: "Yahoo! said", "(D-Ill.), who". */
const continuesSentence = (next: Token): boolean =>
  /^[,;:)\]]$/.test(next.text) || (next.kind === "word" && !next.cap);

// What is told apart by letters, so that "C." after it is no initial.
const LETTERED = wordSet(
  `annex appendix schedule exhibit section paragraph clause article part point item chapter table form list option plan
  version group pool team class category grade tier level type zone area block hall terminal gate pier platform hepatitis
  vitamin influenza`,
);

/** Whether the full stop of an abbreviation also ends the sentence: "... in the U.S. | He left", "annex C. | It is". */
function endsInAbbreviation(tokens: Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]!];
  if (/^\p{Lu}\.$/u.test(token.text)) return next.cap && LETTERED.has(wordAt(tokens, i - 1));
  if (token.text.length < 3 || !token.text.endsWith(".")) return false;
  if (TITLES.has(token.lower) || HONORIFICS.has(token.lower)) return false;
  return next.cap && FUNCTION_WORDS.has(next.lower);
}

/** Whether a verb of saying follows within a few words: “Is it?” Smith asked. */
function attributionFollows(tokens: Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind === "punct" || token.kind === "mark") return false;
    if (isSayingVerb(token)) return true;
  }
  return false;
}
