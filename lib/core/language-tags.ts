/** The language of a text whose language is not known: undetermined (BCP 47, RFC 5646). */
export const UNKNOWN_LANGUAGE = "und";

/** Whether a BCP 47 tag means English, of any country. */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/.test(tag);
