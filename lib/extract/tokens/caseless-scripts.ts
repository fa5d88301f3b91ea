import type { Token } from "./token";

// The first letter that is neither upper nor lower case: "ª".
const FIRST_CASELESS = 0xaa;

/** Whether a word is in a script without capitals: Han, Hangul, Arabic, Hebrew, Devanagari and others. */
export const isCaseless = (t: Token | undefined): boolean =>
  t?.kind === "word" && t.text.charCodeAt(0) >= FIRST_CASELESS && /^\p{Lo}/u.test(t.text);

// If more of the words than this are in such scripts, the text itself is in one of them.
const MAX_SHARE = 0.5;

/**
 * Treats words in a script without capitals as capitalised, so that they are read as names, which they usually are in
 * an English article: “...”, said 习近平. Does nothing if most of the text is in such a script.
 */
export function capitaliseForeignNames(tokens: Token[]): void {
  let words = 0;
  const caseless: Token[] = [];
  for (const t of tokens) {
    if (t.kind === "word") words++;
    if (isCaseless(t)) caseless.push(t);
  }
  if (caseless.length > MAX_SHARE * words) return;
  for (const t of caseless) t.cap = true;
}
