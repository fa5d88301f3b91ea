import { ABBREVIATIONS } from "../lexicon";
import type { Token, TokenKind } from "./token";

// In order: abbreviations with full stops inside (U.S., a.m., D-S.C.); words, with any apostrophes,
// hyphens and ampersands inside; numbers; quotation marks, ellipses and dashes; any other character.
// Invisible characters (soft hyphens, joiners, stray C1 controls) do not end a word.
const TOKEN =
  /(?:\p{L}-)?(?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c-\u200d\u2060\u0080-\u0084\u0086-\u009f_]*(?:(?:[-‑&/]|[’'](?![sS](?![\p{L}\p{N}]))|\.(?=\p{Ll}))(?=\p{L})\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c-\u200d\u2060\u0080-\u0084\u0086-\u009f]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|['’][sS](?![\p{L}\p{N}])|''|``|‘‘|’’|\.\.\.|--|[^\s\p{L}\p{N}]/gu;

const MARK = /^(?:["“”„‟«»‹›'‘’`]|''|``|‘‘|’’)$/;
const LETTER = /^[@#]?\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;

const FIRST_BEYOND_ASCII = 0x80;

/** What kind of token a word or mark is. Most are plain letters, which need no pattern. */
function kindOf(word: string): TokenKind {
  const first = word.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return "word";
  if (LETTER.test(word)) return "word";
  if (DIGIT.test(word)) return "number";
  return MARK.test(word) ? "mark" : "punct";
}

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < FIRST_BEYOND_ASCII ? first >= 0x41 && first <= 0x5a : CAPITAL.test(word);
};

/** Splits a text into tokens. A possessive 's is a separate token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    let end = start + word.length;
    const kind = kindOf(word);
    // "Sen." keeps its full stop, which then does not end a sentence.
    if (kind === "word" && text[end] === "." && ownsFullStop(text, word, end)) end++;
    if (kind === "punct" && word === "." && tokens.at(-1)?.end === end) continue;
    const piece = end === start + word.length ? word : text.slice(start, end);
    tokens.push({
      start,
      end,
      text: piece,
      lower: piece.toLowerCase(),
      kind: kind === "punct" && word.length > 1 && /[sS]$/.test(word) ? "word" : kind,
      cap: isCapital(word),
      paragraph: 0,
      sentence: 0,
      span: -1,
      cue: null,
    });
  }
  return tokens;
}

// "In row G. His wife": words that no name begins with.
const OPENS_SENTENCE = /^\.\s(?:He|She|His|Her|They|Their|It|Its|We|But|This|That|These|There)\s/;

/** Whether the full stop after a word is part of it: "J.", "Sen.", "D-Ill.", "No. 2". */
function ownsFullStop(text: string, word: string, end: number): boolean {
  if (word.length === 1)
    return isCapital(word) && word !== "I" && !OPENS_SENTENCE.test(text.slice(end, end + 8));
  if (/^Nos?$/.test(word)) return /^\.\s?\d/.test(text.slice(end, end + 3));
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf("-") + 1));
}
