import { CJK, type Cjk, type Inline } from "@/lib/analysis/briefings/documents/paper/schema";
import { type CutFont, cutFace, type Face } from "@/lib/text/fonts/faces";
import { isDrawn, TYPEFACES } from "@/lib/text/fonts/lacking";
import { standInFor } from "@/lib/text/fonts/stand-in";

/** The font families for each kind of text, in the order in which a letter is looked up. */
type Families = Record<"serif" | "sans" | "display" | Cjk, string[]>;

const serif = (wght: number, style: Face["style"], opsz = 11): Face => ({
  typeface: TYPEFACES.serif,
  files: "standard",
  style,
  axes: { wght, opsz },
});
const sans = (wght: number, style: Face["style"]): Face => ({
  typeface: TYPEFACES.sans,
  files: "standard",
  style,
  axes: { wght, opsz: 14 },
});

/** As on the desk's pages: serif for the words that people read, sans for what surrounds them. */
const LATIN = {
  serif: [serif(400, "normal"), serif(400, "italic"), serif(600, "normal"), serif(600, "italic")],
  sans: [sans(400, "normal"), sans(600, "normal"), sans(400, "italic")],
  display: [serif(600, "normal", 32)],
};

/** What the layout itself prints: its headings and marks. */
const OWN_LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, k) => 32 + k))}“”‘’‐–—·•…`;

/**
 * The fonts for a paper: only the letters that it uses, with Chinese, Japanese and Korean each in its own typeface.
 * `lacking` are the letters that no typeface has; they are drawn as □.
 */
export async function fontsFor(
  paper: unknown,
): Promise<{ fonts: Buffer[]; families: Families; lacking: string }> {
  const { all, byLanguage } = lettersOf(paper);
  const fonts: Buffer[] = [];
  const families: Families = {
    serif: [],
    sans: [],
    display: [],
    "zh-Hans": [],
    "zh-Hant": [],
    ja: [],
    ko: [],
  };
  const take = (kind: keyof Families, cut: CutFont[]) => {
    fonts.push(...cut.map(({ font }) => font));
    families[kind].push(...cut.map(({ family }) => family));
  };
  let missing: ReadonlySet<number> = all;
  for (const [kind, faces] of Object.entries(LATIN)) {
    for (const face of faces) {
      const cut = await cutFace(face, kind, all);
      take(kind as keyof typeof LATIN, cut.fonts);
      missing = new Set([...missing].filter((code) => cut.missing.has(code)));
    }
  }
  for (const language of CJK) {
    const wanted = new Set(
      [...(byLanguage.get(language) ?? [])].filter((code) => missing.has(code)),
    );
    take(language, (await cutCjk(language, wanted)).fonts);
  }
  // Letters that a language's own typeface lacks are looked up in the others, and so are symbols.
  let rest = new Set([...missing].filter(isDrawn));
  for (const language of CJK) {
    const cut = await cutCjk(language, rest);
    take(language, cut.fonts);
    rest = cut.missing;
  }
  const lacking = rest.size > 0 ? [await standInFor(rest, "stand-in")] : [];
  fonts.push(...lacking.map(({ font }) => font));
  return {
    fonts,
    families: withFallbacks(
      families,
      lacking.map(({ family }) => family),
    ),
    lacking: String.fromCodePoint(...rest),
  };
}

const cutCjk = (language: Cjk, letters: ReadonlySet<number>) =>
  cutFace(
    { typeface: TYPEFACES[language], files: "wght", style: "normal", axes: { wght: 400 } },
    language,
    letters,
  );

/** Every kind of text finds any letter that some font has, and the stand-in for others. */
function withFallbacks(families: Families, last: string[]): Families {
  const once = (...names: string[]) => [...new Set([...names, ...last])];
  const cjk = CJK.flatMap((language) => families[language]);
  const { serif, sans, display } = families;
  const own = CJK.map((language) => [
    language,
    once(...serif, ...families[language], ...cjk, ...sans),
  ]);
  return {
    ...Object.fromEntries(own),
    serif: once(...serif, ...cjk, ...sans),
    sans: once(...sans, ...serif, ...cjk),
    display: once(...display, ...serif, ...cjk, ...sans),
  };
}

/** The letters of everything that is printed, and those of each language that has its own typeface. */
function lettersOf(paper: unknown) {
  const all = new Set([...OWN_LETTERS].map((letter) => letter.codePointAt(0)!));
  const byLanguage = new Map<Cjk, Set<number>>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") for (const letter of value) all.add(letter.codePointAt(0)!);
    if (!value || typeof value !== "object") return;
    const { t, v, lang } = value as Partial<Inline & { v: string; lang: Cjk }>;
    if (t === "text" && lang) {
      const codes = byLanguage.get(lang) ?? new Set();
      for (const letter of v ?? "") codes.add(letter.codePointAt(0)!);
      byLanguage.set(lang, codes);
    }
    for (const child of Object.values(value)) walk(child);
  };
  walk(paper);
  return { all, byLanguage };
}
