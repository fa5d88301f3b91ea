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

/**
 * Groups alternatives that begin with the same letter, as in "a(?:gua|yer)". V8 does so itself only until it has
 * compiled a megabyte of patterns; after that, each word of a list would be tried at each position. Alternatives that
 * do not begin with a plain letter stay where they are.
 */
function byFirstLetter(alternatives: string[]): string[] {
  const grouped: string[] = [];
  let run = new Map<string, string[]>();
  const close = () => {
    for (const [letter, rests] of run)
      grouped.push(rests.length > 1 ? `${letter}(?:${rests.join("|")})` : letter + rests[0]!);
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

/** A pattern that matches any one of several parts. */
export const either = (...parts: string[]): string => `(?:${parts.join("|")})`;

/** A pattern for a text that as a whole is one of a list. */
export const only = (list: string, flags = "u"): RegExp => new RegExp(`^(?:${list})$`, flags);
