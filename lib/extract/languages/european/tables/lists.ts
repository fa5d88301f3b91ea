/**
 * The words of a list as alternatives in a regular expression, longest first, so that "fait savoir" is found before
 * "fait". "_" represents a space in the text. Throws if a word is listed twice.
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
  return `(?:${byFirstLetter(alternatives).join("|")})`;
}

/** The length of the brackets around a group. */
const BRACKETS = 4;

/**
 * Groups alternatives that begin with the same letter, as in "a(?:gua|yer)". V8 does so itself only until it has
 * compiled a megabyte of patterns; after that, each word of a list would be tried at each position. Alternatives that
 * do not begin with a plain letter stay where they are. Within a group, only what becomes shorter is grouped further.
 */
function byFirstLetter(alternatives: string[], isInside = false): string[] {
  const grouped: string[] = [];
  let run = new Map<string, string[]>();
  const close = () => {
    for (const [letter, rests] of run) {
      const shared = sharedBy(rests);
      const saved = (rests.length - 1) * (letter.length + shared.length);
      if (rests.length === 1 || (isInside && saved <= BRACKETS))
        grouped.push(...rests.map((rest) => letter + rest));
      else {
        const own = rests.map((rest) => rest.slice(shared.length));
        grouped.push(`${letter}${shared}(?:${byFirstLetter(own, true).join("|")})`);
      }
    }
    run = new Map();
  };
  for (const each of alternatives) {
    const letter = /^\p{L}(?![?*+{])/u.exec(each)?.[0];
    if (letter === undefined) {
      close();
      grouped.push(each);
    } else run.set(letter, [...(run.get(letter) ?? []), each.slice(letter.length)]);
  }
  close();
  return grouped;
}

/** The letters that alternatives have in common at their start. */
function sharedBy([first = "", ...others]: string[]): string {
  const letters = /^(?:\p{L}(?![?*+{]))*/u.exec(first)![0];
  let length = letters.length;
  const isIn = (each: string) =>
    each.startsWith(letters.slice(0, length)) && !/^[?*+{]/.test(each.slice(length));
  while (length > 0 && !others.every(isIn)) length--;
  return letters.slice(0, length);
}

/** A pattern that matches any one of several parts. */
export const either = (...parts: string[]): string => `(?:${parts.join("|")})`;

/** A pattern for a text that as a whole is one of a list. */
export const only = (list: string, flags = "u"): RegExp => new RegExp(`^(?:${list})$`, flags);
