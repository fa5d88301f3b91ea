/**
 * The words of a list as alternatives of a regular expression, the longest first, so that "fait savoir" is found before "fait".
 * "_" stands for a space in the text. Throws if a word is listed twice.
 */
export function oneOf(list: TemplateStringsArray, ...parts: string[]): string {
  const words = String.raw(list, ...parts)
    .trim()
    .split(/\s+/);
  const twice = words.find((word, k) => words.indexOf(word) < k);
  if (twice !== undefined) throw new Error(`listed twice: ${twice}`);
  const alternatives = words
    .map((word) => word.replaceAll("_", String.raw`\s+`))
    .sort((a, b) => b.length - a.length);
  return `(?:${alternatives.join("|")})`;
}

/** A pattern of several parts, of which one or another is there. */
export const either = (...parts: string[]): string => `(?:${parts.join("|")})`;

/** A pattern for a text that is one of a list as a whole. */
export const only = (list: string, flags = "u"): RegExp => new RegExp(`^(?:${list})$`, flags);
