/**
 * The `lang` attribute of words in a language (a BCP 47 tag). None for English, which is the pages' own; empty if it is
 * not known (`und`, RFC 5646), so that the page's is not used.
 */
export const langOf = (tag: string): string | undefined =>
  /^en(?:-|$)/.test(tag) ? undefined : tag === "und" ? "" : tag;
