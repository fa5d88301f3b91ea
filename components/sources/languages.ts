import { UNKNOWN_LANGUAGE } from "@/lib/sources/schema";

const NAMES = new Intl.DisplayNames("en-GB", { type: "language" });

/** A language in words, by its BCP 47 tag. */
export const languageName = (tag: string): string =>
  tag === UNKNOWN_LANGUAGE ? "Language unknown" : (NAMES.of(tag) ?? tag);

/** Whether a text is in English, of whichever country. */
export const isEnglish = (tag: string): boolean => /^en(-|$)/.test(tag);

/** What `lang` says of a text: where its language is not known, not that of the page either. */
export const langOf = (tag: string): string => (tag === UNKNOWN_LANGUAGE ? "" : tag);

// ISO 639-1, living and spoken.
const TAGS =
  "aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en " +
  "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik is it iu ja jv " +
  "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na " +
  "nb nd ne ng nl nn nr nv ny oc oj om or os pa pl ps pt qu rm rn ro ru rw sc sd se sg si sk sl sm sn so " +
  "sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi wa wo xh yi yo za zh zu";

/** The languages to choose from, by name; `known` is among them, whatever it is. */
export function languageOptions(known: string): { value: string; label: string }[] {
  const tags = new Set([...TAGS.split(" "), known].filter((tag) => tag !== UNKNOWN_LANGUAGE));
  const named = [...tags].map((value) => ({ value, label: languageName(value) }));
  named.sort((a, b) => a.label.localeCompare(b.label, "en"));
  return [{ value: UNKNOWN_LANGUAGE, label: languageName(UNKNOWN_LANGUAGE) }, ...named];
}
