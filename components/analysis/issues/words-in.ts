/** Splits a text at commas, or at what `at` matches; trims the parts and drops empty ones. */
export const wordsIn = (text: string, at = /,/): string[] =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean);
