import { isTraditional } from "./chinese-characters";

// How much of a text is looked at, in UTF-16 code units.
const SAMPLE = 6000;

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
const LANGUAGES = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(" "))] as const,
);

// Below these, a text is too short to tell, and is read as English.
const MIN_LETTERS = 0.3;
const MIN_WORDS = 3;
const MIN_SHARE = 0.08;
const CLEARLY = 1.5;

/**
 * The language of a text as a BCP 47 tag: by its script, or by its commonest words. Short texts in Latin
 * script count as English unless they clearly are not.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
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
  const counts = LANGUAGES.map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }));
  const english = counts[0]!.count;
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const clear =
    best.count >= MIN_WORDS &&
    best.count >= MIN_SHARE * words.length &&
    best.count > CLEARLY * english;
  return clear ? best.language : "en";
}
