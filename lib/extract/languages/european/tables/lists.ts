/**
 * The words of a list as alternatives of a regular expression, the longest first, so that "fait savoir" is found before "fait".
 * "_" stands for a space in the text.
 */
export function oneOf(list: TemplateStringsArray, ...parts: string[]): string {
  return alternatives(String.raw(list, ...parts));
}

const alternatives = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", String.raw`\s+`))
    .sort((a, b) => b.length - a.length)
    .join("|")})`;

/** A pattern of several parts, of which one or another is there. */
export const either = (...parts: string[]): string => `(?:${parts.join("|")})`;

/** Whether one word as a whole is in a list. */
export const only = (list: string, flags = "u"): RegExp => new RegExp(`^(?:${list})$`, flags);
