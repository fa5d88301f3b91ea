// Digits, hyphens and full stops are part of words, as is a slash after a digit, and what shares its ending with the next
// word: "G7", "porte-parole", "U.S.", "Bündnis 90/Die Grünen", "Staats- und Parteichef"
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}’'.-]*(?:(?<=\p{N})\/\p{L}+|(?<=\p{L}-)\sund\s\p{Lu}[\p{L}-]+)?/gu;
const ELIDED = /^(?:[ldnsmjc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu;

/** Particles within a name: "von der Leyen", "bin Salman". */
export const PARTICLE = /^(?:von|van|de|der|den|del|di|da|bin|ben|al|el|zu|la|le|du|dos|ter|y|i)$/;

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a stretch of text. Offsets count UTF-16 code units. "l'" and "d'" count as separate words. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.slice(start, end).matchAll(WORD)) {
    let at = start + index;
    const whole = withoutMarks(found);
    const elided = /['’]/.test(whole) ? ELIDED.exec(whole)?.[0] : undefined;
    if (elided) {
      words.push({ text: elided, start: at, end: at + elided.length });
      at += elided.length;
    }
    words.push({
      text: elided ? whole.slice(elided.length) : whole,
      start: at,
      end: start + index + whole.length,
    });
  }
  return words;
}

/** A word without trailing full stops, hyphens and apostrophes. */
function withoutMarks(word: string): string {
  let end = word.length;
  while (".’'-".includes(word[end - 1]!)) end--;
  return end === word.length ? word : word.slice(0, end);
}

/** A noun phrase without its article. */
export const withoutArticle = (
  words: Word[],
  { isArticle }: { isArticle: (word: string) => boolean },
): Word[] => (words[0] && isArticle(words[0].text) ? words.slice(1) : words);
