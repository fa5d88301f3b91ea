import { languageName } from "@/lib/core/language-name";
import { UNKNOWN_LANGUAGE } from "@/lib/core/language-tags";

/** Gives no name for an unknown tag: browsers know fewer languages than ISO lists. */
const KNOWN = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

// The official languages of the United Nations, in which most articles are written.
const FIRST = ["en", "zh", "ar", "fr", "ru", "es"];

// ISO 639-1: living, spoken languages.
const TAGS =
  "aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en " +
  "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik is it iu ja jv " +
  "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na " +
  "nb nd ne ng nl nn nr nv ny oc oj om or os pa pl ps pt qu rm rn ro ru rw sc sd se sg si sk sl sm sn so " +
  "sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi wa wo xh yi yo za zh zu";

/** The languages to choose from, by name, the likely ones first. Always includes `known`. */
export function languageOptions(known: string): { value: string; label: string }[] {
  const named = TAGS.split(" ")
    .filter((tag) => KNOWN.of(tag))
    .sort((a, b) => languageName(a).localeCompare(languageName(b), "en"));
  // Two tags can have one name: the first keeps it.
  const values = new Map<string, string>();
  for (const tag of [UNKNOWN_LANGUAGE, known, ...FIRST, ...named])
    if (!values.has(languageName(tag))) values.set(languageName(tag), tag);
  return [...values].map(([label, value]) => ({ value, label }));
}
