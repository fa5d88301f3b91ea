import { isEnglish, UNKNOWN_LANGUAGE } from "./language-tags";

const NAMES = new Intl.DisplayNames("en-GB", { type: "language" });

/** The name of a language, given its BCP 47 tag. */
export const languageName = (tag: string): string =>
  tag === UNKNOWN_LANGUAGE ? "Language unknown" : (NAMES.of(tag) ?? tag);

/**
 * "original in German", for words among English ones; null for English, and if the language isn't known. Not the country,
 * and of scripts only those of Chinese.
 */
export function inLanguage(tag: string | null): string | null {
  if (!tag || tag === UNKNOWN_LANGUAGE || isEnglish(tag)) return null;
  const { language, script } = new Intl.Locale(tag);
  return `original in ${languageName(language === "zh" && script ? `zh-${script}` : language)}`;
}
