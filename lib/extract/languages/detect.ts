import { isTraditional } from "./chinese/characters";

// How much of a text is looked at, in UTF-16 code units.
const SAMPLE = 1500;

const SCRIPTS: [language: string, script: RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["bn", /\p{Script=Bengali}/gu],
];

// The commonest short words of a language, without those it shares with English.
const WORDS: Record<string, string> = {
  en: "the of and to in that is was for on with as by at from said has have be it he his not are which this but will",
  fr: "le la les des du de et un une que qui dans pour sur pas est au aux ce cette avec il elle par sont ont nous plus",
  de: "der die das und den dem des ein eine einen ist nicht mit von für auf im sich auch werde haben er sie zu sei wir",
  es: "el la los las de que y en un una por con para del se no al es lo su como más sus ha son pero",
  it: "il lo la gli di che e un una per con non del della dei nel sono è ha si più anche come ma",
  pt: "o os as de que e um uma para com não do da dos das no na em por é mais ao se foi como",
  nl: "de het een van en dat in is op te zijn met voor niet aan er die ook door maar om heeft hij wordt",
  sv: "och att det som en på är av för med den till inte om ett har de var jag",
  pl: "i w na z do że się nie jest to o jak po od za przez są dla oraz",
  tr: "ve bir bu da de için ile olarak çok daha ne olan gibi kadar ancak dedi",
  id: "yang dan di untuk dengan ini itu dari tidak pada akan dalam ke bahwa juga oleh",
  vi: "và của là có trong được cho không với các một những người này đã",
};
// The languages of which each word is typical.
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(" "))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

// Below these, a text is too short to tell, and is read as English.
const MIN_LETTERS = 0.3;
const MIN_WORDS = 3;
const MIN_SHARE = 0.08;
const CLEARLY = 1.5;

// Greek and everything after it, except general punctuation and symbols.
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\uffff]/;

/**
 * The language of a text as a BCP 47 tag: by its script, or by its commonest words. Short texts in Latin
 * script count as English unless they clearly are not.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (!OTHER_SCRIPT.test(sample)) return latinLanguage(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "en";
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share < (language === "ja" ? 0.1 : MIN_LETTERS)) continue;
    if (language === "zh") return isTraditional(sample) ? "zh-Hant" : "zh-Hans";
    return language === "ru" && /[іїєґ]/u.test(sample) ? "uk" : language;
  }
  return latinLanguage(sample);
}

function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const english = counts.get("en") ?? 0;
  const [language, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["en", english]);
  const clear =
    count >= MIN_WORDS && count >= MIN_SHARE * words.length && count > CLEARLY * english;
  return clear ? language : "en";
}
