import { UNSPACED } from "@/lib/text/anchors/word-boundary";

/** The words and marks of a text, in order, with typography folded, and their positions. */
export interface Tokens {
  keys: string[];
  /** UTF-16 units; inclusive. */
  starts: number[];
  /** UTF-16 units; exclusive. */
  ends: number[];
}

// Characters without width, which belong to the word around them.
const ZERO_WIDTH = String.raw`\p{M}\p{Emoji_Modifier}\u00ad\u200b-\u200d\u2060\ufeff`;
// A word; a letter of a script without spaces; doubled marks that mean one; any other character.
const TOKEN = new RegExp(
  String.raw`[${UNSPACED}][${ZERO_WIDTH}]*|(?:(?![${UNSPACED}])[\p{L}\p{N}][${ZERO_WIDTH}]*)+|''|${"``"}|’’|‘‘|--+|\.{3}|\p{RI}{2}|\S[${ZERO_WIDTH}]*(?:(?<=\u200d)\S[${ZERO_WIDTH}]*)*`,
  "gu",
);
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

const SAME: [string, string][] = [
  ["'", "‘’‚‛ʼ′`´"],
  ['"', "“”„‟«»″"],
  ["-", "‐‑‒–—―−"],
  ["...", "…"],
];
const FOLDED = new Map(SAME.flatMap(([to, from]) => [...from].map((sign) => [sign, to])));
for (const doubled of ["''", "``", "’’", "‘‘"]) FOLDED.set(doubled, '"');

/** A token with its typography folded: curly and straight marks, kinds of dashes, soft hyphens. */
function fold(token: string): string {
  if (token.startsWith("--")) return "-";
  return FOLDED.get(token) ?? token.replace(INVISIBLE, "");
}

/**
 * Splits a text in NFC into tokens, without white space. In scripts without spaces each letter is a token, so
 * that the same words give the same tokens in any context.
 */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { keys: [], starts: [], ends: [] };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    tokens.keys.push(fold(token));
    tokens.starts.push(index);
    tokens.ends.push(index + token.length);
  }
  return tokens;
}

/** Whether two texts in NFC have the same words and marks, apart from typography. */
export function isSameWording(one: string, other: string): boolean {
  const [a, b] = [tokenise(one).keys, tokenise(other).keys];
  return a.length === b.length && a.every((key, k) => key === b[k]);
}
