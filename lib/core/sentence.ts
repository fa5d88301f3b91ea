// Not in wording.ts: every page loads what any page uses of that file.

/** A text that ends like a sentence: with a full stop, a Chinese or Japanese one with its own, unless it has a mark. */
export function sentence(text: string): string {
  const said = text.trim();
  if (/[.!?…。！？]["’”)」』）]?$/.test(said)) return said;
  return said + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(said) ? "。" : ".");
}
