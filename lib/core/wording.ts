const MAX_EXCERPT = 60;

/** A count with its noun: "1 quotation", "3 quotations". For nouns that take a plain -s. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Several words in a row: "byline, date and publisher", or with another word before the last. */
export const listed = (words: string[], before: "and" | "or" = "and"): string =>
  words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(", ")} ${before} ${words[words.length - 1]}`;

/** The first of some names, and how many others there are: "Ana", "Bo", "3 others". */
export const shortened = (names: string[], most: number): string[] =>
  names.length > most ? [...names.slice(0, most), counted(names.length - most, "other")] : names;

/** The first words of a text, at most 60 characters, with an ellipsis if it was cut. */
export function excerpt(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  if (letters.length <= MAX_EXCERPT) return letters.join("");
  const start = letters.slice(0, MAX_EXCERPT).join("");
  return `${start.replace(/ [^ ]*$/, "")}…`;
}

/** A sentence in which long quotations, which may quote something themselves, are cut to their first words. */
export const abridged = (sentence: string): string =>
  sentence.replace(/“((?:[^“”]|“[^“”]*”)+)”/g, (_, words: string) => `“${excerpt(words)}”`);

/** Words as they are compared with what someone types: in lower case and without accents. */
export const withoutAccents = (words: string): string =>
  words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A reason inside a longer sentence: without its full stop. */
export const phrase = (reason: string): string => reason.replace(/\.$/, "");

/** How often each name occurs, in order of first occurrence. */
export function countEach(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
