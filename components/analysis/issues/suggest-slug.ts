import { isReserved, SLUG } from "@/lib/analysis/slug";

/** Spellings of letters that do not decompose into a base letter and an accent. */
const SPELLINGS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

const MAX_CHARS = 40;

/** A unique short name made from a title. Returns an empty text if the title has no Latin letters. */
export function suggestSlug(title: string, taken: readonly string[]): string {
  const base = wordsOf(title);
  if (base.length < 2) return "";
  for (let number = 1; ; number++) {
    const slug = allowed(number === 1 ? base : `${base}-${number}`);
    if (!taken.includes(slug)) return slug;
  }
}

function wordsOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, "")
    .replace(/[^a-z0-9]/g, (sign) => SPELLINGS[sign] ?? "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .replace(/-+/g, "-");
  // Cut between two words.
  return slug.length <= MAX_CHARS
    ? slug
    : slug
        .slice(0, MAX_CHARS + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, MAX_CHARS);
}

/** Adds "issue" to a short name that would look like a key, such as taiwan-2, or like a page. */
const allowed = (slug: string): string =>
  SLUG.test(slug) && !isReserved(slug) ? slug : slug.replace(/^([a-z]+)(-\d+)?$/, "$1-issue$2");
