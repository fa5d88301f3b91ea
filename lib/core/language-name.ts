import { isEnglish, UNKNOWN_LANGUAGE } from "./language-tags";

const NAMES = new Intl.DisplayNames("en-GB", { type: "language" });

/** The name of a language, given its BCP 47 tag. */
export const languageName = (tag: string): string =>
  tag === UNKNOWN_LANGUAGE ? "Language unknown" : (NAMES.of(tag) ?? tag);

/** "in German", for words among English ones; null for English, and if the language isn't known. */
export const inLanguage = (tag: string | null): string | null =>
  !tag || tag === UNKNOWN_LANGUAGE || isEnglish(tag) ? null : `in ${languageName(tag)}`;
