import { UNSPACED } from "@/lib/text/anchors/word-boundary";

/** The words and marks of a text, in order: what each is once typography is folded, and where. */
export interface Tokens {
  keys: string[];
  /** UTF-16 units; inclusive. */
  starts: number[];
  /** UTF-16 units; exclusive. */
  ends: number[];
}

// Signs of no width that belong to the word around them.
const WITHIN = String.raw`\p{M}\p{Emoji_Modifier}\u00ad\u200b-\u200d\u2060\ufeff`;
// A word; a letter of a script without spaces; a doubled mark that stands for one; any other sign.
const TOKEN = new RegExp(
  String.raw`[${UNSPACED}][${WITHIN}]*|(?:(?![${UNSPACED}])[\p{L}\p{N}][${WITHIN}]*)+|''|${"``"}|’’|‘‘|--+|\.{3}|\p{RI}{2}|\S[${WITHIN}]*(?:(?<=\u200d)\S[${WITHIN}]*)*`,
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

/** A token without what is typography: curly or straight marks, kinds of dashes, soft hyphens. */
function fold(token: string): string {
  if (token.startsWith("--")) return "-";
  return FOLDED.get(token) ?? token.replace(INVISIBLE, "");
}

/**
 * Takes a text in NFC; gives its tokens. White space is none, a letter of a script without spaces is
 * one, so that tokens are the same whatever stands around them.
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

/** Whether two texts in NFC are the same words and marks, typography aside. */
export function isSameWording(one: string, other: string): boolean {
  const [a, b] = [tokenise(one).keys, tokenise(other).keys];
  return a.length === b.length && a.every((key, k) => key === b[k]);
}
