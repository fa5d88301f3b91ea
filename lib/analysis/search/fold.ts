import { simplified } from "@/lib/text/han/simplified";

/** What is a word in a text. */
export const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

const LETTERS: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ŋ: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * A word as search compares it: `search_fold` of the database (last defined by the migration
 * `search_folds_english_faster`), for one word. In a text, punctuation stays.
 */
export const fold = (word: string): string =>
  simplified(
    word
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[øłđðħıŧŋßæœþ]/g, (letter) => LETTERS[letter]!),
  );

/** The words of a name, as search compares them. */
export const wordsOfName = (name: string): string[] => (name.match(WORDS) ?? []).map(fold);
