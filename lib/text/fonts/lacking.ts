import { slicesOf } from "./slices";

/** The typefaces of our documents, by what each sets; the folders of their packages. */
export const TYPEFACES = {
  serif: "source-serif-4",
  sans: "inter",
  "zh-Hans": "noto-serif-sc",
  "zh-Hant": "noto-serif-tc",
  ja: "noto-serif-jp",
  ko: "noto-serif-kr",
} as const;

/** Whether a letter has a shape: spaces, and marks such as joiners, have none. */
export const isDrawn = (code: number): boolean =>
  !/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(code));

/** The words with letters that none of our typefaces claims to have. */
export const wordsLacking = (text: string): string[] =>
  text.split(/\s+/).filter((word) => [...word].some((letter) => isLacking(letter.codePointAt(0)!)));

function isLacking(code: number): boolean {
  if (code < 0x250 || !isDrawn(code)) return false;
  // The slices of the Noto typefaces claim letters of other scripts, which they lack.
  const typefaces = SET.test(String.fromCodePoint(code)) ? Object.values(TYPEFACES) : [];
  return !typefaces.some((typeface) => slicesOf(typeface).some(({ holds }) => holds(code)));
}

/** The scripts that our typefaces set, and what all scripts share, such as arrows. */
const SET =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Common}\p{sc=Inherited}]/u;

/** The scripts of some letters, such as "Arabic" and "emoji"; none if they have no name here. */
export const scriptsIn = (letters: string): string[] =>
  NAMED.filter(([, letter]) => letter.test(letters)).map(([name]) => name);

const SCRIPTS = [
  ...["Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati"],
  ...["Gurmukhi", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Mongolian", "Myanmar"],
  ...["Oriya", "Sinhala", "Syriac", "Tamil", "Telugu", "Thaana", "Thai", "Tibetan", "Tifinagh"],
];
const NAMED: [string, RegExp][] = [
  ...SCRIPTS.map((name): [string, RegExp] => [name, new RegExp(`\\p{Script=${name}}`, "u")]),
  ["emoji", /\p{Extended_Pictographic}/u],
];
