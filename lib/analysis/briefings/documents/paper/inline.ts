import { CJK, type Cjk, type Inline } from "./schema";

/** Runs of Chinese, Japanese or Korean, with the spaces and punctuation inside them. */
const CJK_RUN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef](?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef\s\p{P}\d]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef])?/gu;

/** The typeface for a BCP 47 tag. Returns null for languages in other scripts, and for unknown ones. */
function cjkOf(language: string | null): Cjk | null {
  const tag = language?.toLowerCase() ?? "";
  if (/^(zh|yue|cmn)\b/.test(tag))
    return /hant|-(tw|hk|mo)\b|^yue/.test(tag) ? "zh-Hant" : "zh-Hans";
  return CJK.find((known) => known === tag.split("-")[0]) ?? null;
}

/** The language of a text by its letters: kana are Japanese, hangul Korean, anything else counts as Chinese. */
function cjkByLetters(text: string): Cjk {
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return "ja";
  return /\p{sc=Hang}/u.test(text) ? "ko" : "zh-Hans";
}

/** A plain text, cut where its script changes to Chinese, Japanese or Korean and back. */
export function plain(text: string, language: string | null = null): Inline[] {
  const parts: Inline[] = [];
  const clean = text.normalize("NFC");
  let from = 0;
  for (const { 0: run, index } of clean.matchAll(CJK_RUN)) {
    if (index > from) parts.push({ t: "text", v: clean.slice(from, index) });
    const lang = cjkOf(language) ?? cjkByLetters(clean);
    parts.push({ t: "text", v: run, lang });
    from = index + run.length;
  }
  if (from < clean.length) parts.push({ t: "text", v: clean.slice(from) });
  return parts;
}

export const strong = (...c: Inline[]): Inline => ({ t: "strong", c });
export const em = (...c: Inline[]): Inline => ({ t: "em", c });

/** The words of inlines without their formatting. */
export const wordsOf = (inlines: Inline[]): string =>
  inlines
    .map((one) => {
      if (one.t === "text" || one.t === "code") return one.v;
      if (one.t === "note") return "";
      return one.t === "br" ? " " : wordsOf(one.c);
    })
    .join("");
