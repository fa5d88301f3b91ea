import { PUBLICATION_WORDS } from "../lexicon";

const LINKING = /^(?:of|the|and|for|in|on|de|des|du|et|la|le|der|die|das|und|y|&)$/iu;

// "Oderkurier", "Ostseezeitung".
const COMPOUND =
  /^\p{L}{3,}(?:zeitung|kurier|rundschau|nachrichten|anzeiger|blatt|post|bote|presse)$/u;
const ELIDED = /^[ld]['’]\p{Lu}/u;

/** Sections of a newspaper. */
const SECTION =
  /^(?:world|asia|europe|africa|business|local|national|international|top|breaking|latest|us|uk|sports?|press|daily|weekly) (?:news|press|review|digest|today|mail)$/iu;

const MAX_LENGTH = 50;
const MAX_WORDS = 6;

/**
 * Whether a line is the name of a publication and nothing else: a few capitalised words, at least one
 * of which is typical of such names.
 */
export function isPublication(line: string): boolean {
  if (line.length > MAX_LENGTH || /[.!?:;,"“”\d]|\s[-–—|]\s/u.test(line) || SECTION.test(line))
    return false;
  const words = line.split(/[\s-]+/u).filter(Boolean);
  return (
    words.length <= MAX_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word) || ELIDED.test(word) || LINKING.test(word)) &&
    words.map((word) => word.toLowerCase()).some(isTypical)
  );
}

const isTypical = (word: string): boolean => PUBLICATION_WORDS.has(word) || COMPOUND.test(word);
