const WORDS =
  `minister talks result officials border weekend statement according report country visit
  agreement people government further several announced meeting however during region market never
  always quickly public security economic northern source company measure national support the of to
  and in that for with on by from it was`.split(/\s+/);
const NAMES = `Brown Miller Tanaka Rossi Novak Haddad Okafor Lindgren Castro Dubois`.split(" ");

/** Makes invented words, sentences and paragraphs from random numbers. */
export function inventor(next: () => number) {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const word = () => pick(WORDS);
  const several = (count: number) => Array.from({ length: count }, word);
  const sentence = () => {
    const words = several(8 + Math.floor(next() * 14)).join(" ");
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  return {
    pick,
    word,
    sentence,
    name: () => pick(NAMES),
    /** At least one and at most `most` of a list, in random order. */
    some: <T>(all: readonly T[], most: number): T[] => {
      const count = Math.min(all.length, 1 + Math.floor(next() * most));
      return [...all].sort(() => next() - 0.5).slice(0, count);
    },
    paragraph: () => Array.from({ length: 1 + Math.floor(next() * 3) }, sentence).join(" "),
    chance: (share: number) => next() < share,
  };
}

export type Inventor = ReturnType<typeof inventor>;
