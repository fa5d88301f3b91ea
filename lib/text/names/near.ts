import { distance } from "fastest-levenshtein";

/** A name to be compared: its words without accents and case, and all of them in one. */
interface Folded {
  words: string[];
  whole: string;
}

const fold = (name: string): Folded => {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { words, whole: words.join("") };
};

/**
 * Takes known names, each with a value. Returns a look-up from another name to the values of
 * those that may be the same person's: the same words in another order ("Xi Jinping", "Jinping Xi"),
 * fewer of them ("Xi", "President Xi Jinping"), initials ("J. Smith"), or another spelling, at most
 * one letter in seven and two in all (Levenshtein, 1966). It proposes and never decides.
 */
export function nearNames<T>(known: Iterable<readonly [string, T]>): (name: string) => T[] {
  const byWord = new Map<string, [Folded, T][]>();
  const byLetter = new Map<string, [Folded, T][]>();
  for (const [name, it] of known) {
    const folded = fold(name);
    for (const word of new Set(folded.words)) push(byWord, word, [folded, it]);
    push(byLetter, folded.whole.slice(0, 1), [folded, it]);
  }
  return (name) => {
    const asked = fold(name);
    const sharing = asked.words.flatMap((word) => byWord.get(word) ?? []);
    const alike = sharing.filter(
      ([folded]) => isShorter(asked, folded) || isInitialed(asked, folded),
    );
    const spelt = (byLetter.get(asked.whole.slice(0, 1)) ?? []).filter(([{ whole }]) =>
      isSpeltAlike(asked.whole, whole),
    );
    return [...new Set([...alike, ...spelt].map(([, it]) => it))];
  };
}

function push<T>(map: Map<string, T[]>, key: string, it: T) {
  const those = map.get(key);
  if (those) those.push(it);
  else map.set(key, [it]);
}

/** What names that may be near a name have in common with it, for a database that keeps them folded. */
interface Spelling extends Folded {
  /** The shortest and longest name that may be spelt alike. */
  least: number;
  most: number;
  /** A name that is spelt alike contains one of these: fewer letters differ than there are pieces. */
  pieces: string[];
}

/**
 * Narrows the names that may be near: each shares a word with this one (and has all its words, or only
 * those, or as many, with the same last one and the same first letter), or has the same first letter, one of the pieces and such a length.
 */
export function spellingOf(name: string): Spelling {
  const { words, whole } = fold(name);
  const edits = mostEdits(whole.length);
  const letters = [...whole];
  const size = Math.ceil(letters.length / (edits + 1));
  const pieces = Array.from({ length: edits + 1 }, (_, k) =>
    letters.slice(k * size, (k + 1) * size).join(""),
  );
  return { words, whole, least: whole.length - edits, most: whole.length + edits, pieces };
}

/**
 * Whether one name is the other, or a shorter form of it: all its words are in the other. By words, as
 * letters would make "Xi" a form of "Alexis". Ignores accents, case and the order of the words.
 */
export const isSameName = (one: string, other: string): boolean =>
  isShorter(fold(one), fold(other));

/** Whether all words of one are words of the other. */
function isShorter({ words: a }: Folded, { words: b }: Folded): boolean {
  const [less, more] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return less.length > 0 && less.every((word) => more.has(word));
}

/** Whether the names have the same last word, and each word before it is the other's, or its initial. */
function isInitialed({ words: a }: Folded, { words: b }: Folded): boolean {
  const stands = (x: string, y: string) => x === y || (x.length === 1 && y.startsWith(x));
  return (
    a.length === b.length &&
    a.at(-1) === b.at(-1) &&
    a.every((word, k) => stands(word, b[k]!) || stands(b[k]!, word))
  );
}

/** The most letters by which two names of at least this length may differ in spelling. */
const mostEdits = (length: number): number => Math.min(2, Math.floor(length / 7));

function isSpeltAlike(a: string, b: string): boolean {
  const most = mostEdits(Math.min(a.length, b.length));
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}
