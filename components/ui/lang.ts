import { isEnglish, UNKNOWN_LANGUAGE } from "@/lib/core/language-tags";

/**
 * The `lang` attribute of words in a language, given its BCP 47 tag. None for English, which is the pages' own; empty if
 * the language is unknown, so that the page's doesn’t apply.
 */
export const langOf = (tag: string): string | undefined =>
  isEnglish(tag) ? undefined : tag === UNKNOWN_LANGUAGE ? "" : tag;
