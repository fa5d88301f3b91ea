import { COUNTRIES } from "./countries-in-other-languages";
import { MATTERS } from "./matters-in-other-languages";

/** The languages in which names are known, by the start of their BCP 47 tag. */
const LANGUAGES = ["de", "fr", "es", "zh"] as const;

const ENDINGS: Record<(typeof LANGUAGES)[number], readonly string[]> = {
  de: ["", "e", "en", "er", "es", "em"],
  fr: ["", "e", "s", "es"],
  es: ["o", "a", "os", "as"],
  zh: [""],
};

const indexOf = (language: string): number =>
  LANGUAGES.findIndex((known) => language === known || language.startsWith(`${known}-`));

/** Whether the names of countries and matters are known in a language, given as a BCP 47 tag. */
export const hasNames = (language: string): boolean => indexOf(language) >= 0;

const WORDS = new Map(
  Object.entries({ ...COUNTRIES, ...MATTERS }).map(([word, others]) => [
    word.toLowerCase(),
    others,
  ]),
);

/** The words of a language for an English word; empty if it is not known. */
export function wordsIn(language: string, word: string): string[] {
  const index = indexOf(language);
  const words = WORDS.get(word.toLowerCase())?.[index];
  if (!words) return [];
  return words
    .split("|")
    .flatMap((each) =>
      each.endsWith("~")
        ? ENDINGS[LANGUAGES[index]!].map((ending) => each.slice(0, -1) + ending)
        : each,
    );
}
