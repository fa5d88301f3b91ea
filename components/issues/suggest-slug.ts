import { openIssueInput } from "@/lib/issues/schema";

/** Letters that no accent can be taken off. */
const SPELT: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" },
};

const MOST = 40;

/** A short name made of a title, which no other issue has; empty for a title without Latin letters. */
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
    .replace(/[^a-z0-9]/g, (sign) => SPELT[sign] ?? "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .replace(/-+/g, "-");
  // Cut between two words.
  return slug.length <= MOST
    ? slug
    : slug
        .slice(0, MOST + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, MOST);
}

/** What would pass for a key, such as taiwan-2, or for a page says that it is an issue. */
const allowed = (slug: string): string =>
  openIssueInput.shape.slug.safeParse(slug).success
    ? slug
    : slug.replace(/^([a-z]+)(-\d+)?$/, "$1-issue$2");
