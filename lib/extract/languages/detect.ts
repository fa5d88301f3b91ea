import { hasPlainLetters } from "../tokens";
import { isTraditional } from "./chinese/words/characters";

// How much of a text is examined, in UTF-16 code units.
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
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["kn", /\p{Script=Kannada}/gu],
  ["ml", /\p{Script=Malayalam}/gu],
  ["gu", /\p{Script=Gujarati}/gu],
  ["pa", /\p{Script=Gurmukhi}/gu],
  ["si", /\p{Script=Sinhala}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["am", /\p{Script=Ethiopic}/gu],
  ["km", /\p{Script=Khmer}/gu],
  ["lo", /\p{Script=Lao}/gu],
  ["my", /\p{Script=Myanmar}/gu],
  ["mn", /\p{Script=Mongolian}/gu],
  ["bo", /\p{Script=Tibetan}/gu],
];

// Letters that distinguish languages written in the same script.
const LETTERS: Record<string, [language: string, letters: RegExp][]> = {
  ru: [
    ["kk", /[әғқңұһ]/u],
    ["sr", /[ђћџљњ]/u],
    ["mk", /[ѓќѕ]/u],
    ["be", /ў/u],
    ["uk", /[іїєґ]/u],
    ["bg", /(?:^|\s)(?:ще|бъде|със|във|към|няма|това|след)\s/u],
  ],
  ar: [
    ["ur", /[ٹڈڑںے]/u],
    ["fa", /[پچژگ]/u],
  ],
};

// The commonest short words of a language and the marks that it quotes with, without those it shares with English. The
// three European languages that are read also have the verbs and days of an agency's short items.
const WORDS: Record<string, string> = {
  en: "the of and to in that is was for on with as by at from said has have be it he his not are which this but will",
  fr: "le la les des du de et un une que qui dans pour sur pas est au aux ce cette avec il elle par sont ont nous plus « été ses leurs sous selon après contre mais rien aussi très déclaré affirme affirmé assure annoncé prévient promet réclame accuse dit indiqué estime lundi mardi mercredi jeudi vendredi",
  de: "der die das und den dem des ein eine einen ist nicht mit von für auf im sich auch werde haben er sie zu sei wir „ « hat hatte wird wurde wurden bei nach aus zum zur vom vor gegen über um als dass daß noch nur bleibt bleiben kein keine uns unsere unserer alle habe seien hätten sagte sagt erklärte meldete betonte nannte warnte warnt kündigte kündigt forderte fordert lehnte lehnt wies ermittelt laut seine ihre neue hieß hiess montag dienstag mittwoch donnerstag freitag",
  es: "el la los las de que y en un una por con para del se no al es lo su como más sus ha son pero « ¿ ¡ dijo afirmó señaló aseguró declaró advirtió anunció asegura niega negó pide pidió acusó amenazó explicó según también muy hoy hay fue tras desde hasta contra sobre sin este esta está nos nuestra nuestro nuestros todos lunes martes miércoles jueves viernes",
  it: "il lo la gli di che e un una per con non del della dei nel sono è ha si più anche come ma « detto",
  pt: "o os as de que e um uma para com não do da dos das no na em por é mais ao se foi como num numa pelo pela disse ontem são está só aos à um pelos seu «",
  nl: "de het een van en dat in is op te zijn met voor niet aan er die ook door maar om heeft hij wordt „ zei zegt",
  sv: "och att det som en på är av för med den till inte om ett har de var jag",
  pl: "i w na z do że się nie jest to o jak po od za przez są dla oraz „ była był powiedział",
  tr: "ve bir bu da de için ile olarak çok daha ne olan gibi kadar ancak dedi",
  id: "yang dan di untuk dengan ini itu dari tidak pada akan dalam ke bahwa juga oleh",
  vi: "và của là có trong được cho không với các một những người này đã",
  da: "og det er i at på af for den til ikke med som en har de vi ved fra blev hun sagde efter også « siger",
  nb: "og det er i at på av for den til ikke med som en har de vi ved fra ble hun sa etter også ikkje «",
  is: "og að í er á sem til við um ekki það en hann var með því fyrir",
  fi: "ja on ei se että oli hän mutta ovat kun myös mukaan joka vain ole jo sekä kuin sanoi",
  et: "ja on ei see et oli ta aga kui ka mis oma või pärast siis ütles",
  lv: "un ir ka ar no par uz bet kas arī tas nav lai pēc",
  lt: "ir kad yra su iš tai bet kaip apie jis nuo buvo dėl taip pat",
  cs: "a se na je že v to s z do o k ve pro za by jsou ale jako od po podle řekl „",
  sk: "a sa na je že v to s z do o k vo pre za by sú ale ako od po podľa povedal „",
  sl: "in je da na se v za so ki pa z ne tudi bi s kot po ni dejal",
  hr: "i je da u na se za su od s a ne što koji iz nije bi kako o rekao „",
  hu: "a az és hogy nem is egy ez meg volt csak de már mint el ki azt szerint mondta „",
  ro: "și de la în a nu cu pe că este o un din care pentru mai s-a au al sunt spus prin „",
  ca: "el la els les i de que en un una per amb no és del dels al als està aquest aquesta però més què ha «",
  gl: "o a os as e de que en un unha por con non é do da dos das no na máis pero ao foi «",
  eu: "eta da ez du bat dira ere izan baina dute egin zuen dela duen",
  sq: "dhe të në e i një që për me nga është se ka nuk do janë më si u tha",
  af: "die en van in is nie het dat te vir op met sy hulle ook wat was deur sê",
  ms: "yang dan di untuk dengan ini itu daripada tidak pada akan dalam ke bahawa juga oleh telah",
  tl: "ang ng sa na mga at ay si ni hindi para ito kung din siya niya nang",
  sw: "na ya wa kwa ni katika la za kuwa hii hiyo alisema cha huo pia lakini hata",
  so: "oo ka waa in ku iyo uu la ee loo si ayaa waxa",
  ha: "da na ya a ta cewa wannan ba sun kuma don yana",
  az: "və bu bir ilə üçün də ki olan deyib edib var daha kimi",
  uz: "va bu bilan uchun bir ham bo'lgan deb qildi esa",
  cy: "y yn a i o ar mae yr ei wedi am gan fod nid",
  ga: "an na agus ar go tá i a le do sé bhí ag is",
  ht: "nan la yo ki pou ak li te pa se sa",
};
// The languages that each word is typical of.
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(" "))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

// Below these, a text is too short to tell, and is read as English.
const MIN_LETTERS = 0.3;
const MIN_WORDS = 3;
const MIN_SHARE = 0.08;
const CLEARLY = 1.5;
// Prose in English has more of its commonest words than this.
const MIN_ENGLISH = 0.06;
const LONG = 30;
const MIN_SHORT = 3;
const MIN_ACCENTED = 5;

// Greek and everything after it, except general punctuation and symbols.
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\uffff]/;

/** A language for which this program has no words. */
const UNKNOWN = "und";
// Letters that occur in English only in names, several times: one name does not make a text foreign.
const FOREIGN = /(?:[\u00c0-\u024f\u1e00-\u1eff].*?){6}/su;

/**
 * The language of a text as a BCP 47 tag: by its script, or by its commonest words. Short texts in Latin
 * script count as English unless they clearly are not. Extraction reads the text by this; the language that the source is
 * labelled with is guessed by lib/text/parsers/guess-language.ts.
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
    const lower = sample.toLowerCase();
    return LETTERS[language]?.find(([, own]) => own.test(lower))?.[0] ?? language;
  }
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin < letters / 2 ? UNKNOWN : latinLanguage(sample);
}

function latinLanguage(sample: string): string {
  const words =
    sample.toLowerCase().match(hasPlainLetters(sample) ? /[a-z]+|[„«¿¡]/g : /\p{L}+|[„«¿¡]/gu) ??
    [];
  if (isEnglish(words)) return "en";
  const counts = new Map<string, number>();
  for (const [word, times] of timesOf(words))
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + times);
  const english = counts.get("en") ?? 0;
  const [language, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["en", english]);
  const clear =
    // "A: ... A: ..." does not indicate a language.
    count >= MIN_WORDS &&
    count >= MIN_SHARE * words.length &&
    count > CLEARLY * english &&
    new Set(words.filter((word) => word.length > 1 && LANGUAGES_OF.get(word)?.includes(language)))
      .size > 1;
  if (clear) return language;
  if (english === 0 && words.length >= MIN_SHORT && words.length < LONG)
    return shortLanguage(sample, counts, words.length >= MIN_ACCENTED);
  const isForeign = words.length >= LONG && english < MIN_ENGLISH * words.length;
  return isForeign && FOREIGN.test(sample) ? UNKNOWN : "en";
}

// Letters of the European languages that are read. In English they occur only in names, which have a capital.
const ACCENTS: [language: string, letters: RegExp][] = [
  ["fr", /[éèêëàâçùûîôœ]/u],
  ["de", /[äöüß]/u],
  ["es", /[ñáéíóú¿¡]/u],
];

// Verbs of saying that aren't words of another language. "Sagt", "dijo" show it without a letter of their own.
const SAYING: Record<string, RegExp> = {
  fr: /(?<!\p{L})(?:promet|réclame|affirme|prévient|déclaré|a dit)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:sagte|sagt|fordert|forderte|warnt|warnte|lehnt|lehnte|betonte|meldete|nannte|ermittelt)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:dijo|asegura|niega|pide|pidió)(?!\p{L})/iu,
};

/**
 * The language of a short text without an English word, by its letters or a verb of saying, and one of its own words;
 * by two if only names have such letters.
 */
function shortLanguage(sample: string, counts: Map<string, number>, isLong: boolean): string {
  const common = sample.replace(/\p{Lu}\p{L}*/gu, "");
  const [found, ...others] = ACCENTS.flatMap(([language, letters]) => {
    const count = counts.get(language) ?? 0;
    const isMost = [...counts].every(([other, times]) => other === language || times < count + 1);
    // "Des Moines café reopens": three words with a letter may be English.
    const own =
      SAYING[language]?.test(sample) ||
      (isLong && (letters.test(common) || (count > 1 && letters.test(sample.toLowerCase()))));
    return count > 0 && isMost && own ? [{ language, count }] : [];
  }).sort((a, b) => b.count - a.count);
  return found && found.count > (others[0]?.count ?? 0) ? found.language : "en";
}

/** Whether so many words are typical of English that no other language can be clear, which settles most texts. */
function isEnglish(words: string[]): boolean {
  let english = 0;
  let others = 0;
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (!languages) continue;
    const own = languages[0] === "en";
    if (own) english++;
    if (!own || languages.length > 1) others++;
  }
  return others <= CLEARLY * english && english >= MIN_ENGLISH * words.length;
}

/** How often each word occurs. Text repeats its commonest words, so each is looked up in every language only once. */
function timesOf(words: string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) if (LANGUAGES_OF.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
