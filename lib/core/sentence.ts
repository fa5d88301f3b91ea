// Apart from wording.ts, which every page loads as far as any page uses it.

/** A text that ends like a sentence: with a full stop if it has no mark of its own. */
export const sentence = (text: string): string =>
  /[.!?…。！？]["’”)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
