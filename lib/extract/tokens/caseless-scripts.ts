import type { Token } from "./token";

/** A word in a script that has no capitals: Han, Hangul, Arabic, Hebrew, Devanagari and others. */
export const isCaseless = (t: Token | undefined): boolean =>
  t?.kind === "word" && /^\p{Lo}/u.test(t.text);

// Above this share of its words the text itself is in such a script.
const FEW = 0.5;

/**
 * Names in another script, as an article in English sets them: “...”, said 习近平.
 *
 * Takes tokens; where few of them are in a script without capitals, notes these as capitalised, so
 * that they are read as names.
 */
export function capitaliseForeignNames(tokens: Token[]): void {
  let words = 0;
  const caseless = tokens.filter((t) => {
    if (t.kind === "word") words++;
    return isCaseless(t);
  });
  if (caseless.length > FEW * words) return;
  for (const t of caseless) t.cap = true;
}
