// Where and when a text was written, as some paragraphs begin.

const BY = String.raw`\([^)\n]{2,40}\)`;
const DASH = "[-–—]";

// "14 h 40. Selon ...", "18:42 | ...", "06:50 Uhr: ...": an entry of a live blog.
const STAMP = /^\s*(?:\+\+\+\s)?\d{1,2}\s?[h:.]\s?\d{2}(?:\s?(?:Uhr|h))?\s?[.:|–—-]?\s+/u;

const DATELINES = [
  // "**Le Guilvinec.** Depuis dix jours"
  /^\s*\*\*[^*\n]{2,40}\*\*\s+(?=\S)/u,
  // "Madrid, 4 mar (EFE).- El ministro", "Wien/Graz, 3. Mai – Der Minister"
  new RegExp(
    String.raw`^\s*\p{Lu}[\p{L}/]+(?:\s\p{L}+){0,3},\s\d{1,2}\.?º?\s(?:de\s)?\p{L}{3,10}\.?(?:\s\d{4})?\s?(?:${BY})?\s?[.:]?\s?${DASH}+\s?(?=\S)`,
    "u",
  ),
  // "Berlin: (abc/DEF) Die Regierung"
  /^\s*\p{Lu}\p{L}+:\s\([\p{L}/]{2,20}\)\s+(?=\S)/u,
  // "RABAT (AFP) – Le projet"
  new RegExp(
    String.raw`^\s*\p{Lu}{2}[\p{Lu}\s/.'’-]{1,40}(?:${BY})?\s?(?:${DASH}|\.${DASH}?)\s(?=\S)`,
    "u",
  ),
  // "Wien/Graz – Der Minister"
  new RegExp(
    String.raw`^\s*\p{Lu}\p{Ll}[\p{L}/]{1,25}(?:\s\p{L}+){0,2}(?:\s?${BY}\s?${DASH}|\.?\s[–—]|(?<=\/\p{Lu}\p{L}+)\s-)\s(?=\S)`,
    "u",
  ),
];

/** The length of a dateline or stamp. */
export function openingLength(paragraph: string): number {
  for (const pattern of [STAMP, ...DATELINES]) {
    const found = pattern.exec(paragraph);
    if (found) return found[0].length;
  }
  return 0;
}
