// The labels of minutes, as parliaments print them: "M. Paul Roche, rapporteur. ", "La señora PRESIDENTA: ", "Sr. Gil
// (Partido Verde).- ".
const EMPHASIS = "[*_]{0,3}";
const NAMED = String.raw`\p{Lu}[\p{L}'’-]*(?:\s(?:(?:d[eu]s?|del|l[ae]|los|van|von|y)\s|d['’])?\p{Lu}[\p{L}'’-]*){0,4}`;
const OFFICE = String.raw`(?:l[ae]\s|l['’])\p{Ll}[\p{Ll}-]+(?:\s(?:d['’])?\p{Ll}[\p{Ll}-]+){0,4}?`;
const BRACKET = String.raw`(?:\s\([^()\n]{1,60}\))`;
// ", ministre de l'économie", without a verb.
const APPOSED = String.raw`(?:,\s(?![^.]*\s(?:a|ont|est|sont|était|avait|sera|fut)\s)\p{L}[^.:;()\n]{3,120})`;

const FRENCH = new RegExp(
  String.raw`^\s*${EMPHASIS}(?:M\.|MM\.|Mmes?|Mlle)\s((?:${OFFICE}(?:\s${NAMED})?|${NAMED})${BRACKET}?${APPOSED}?${BRACKET}?)${EMPHASIS}\s?[.:]${EMPHASIS}(?:\s[–—-])?\s+(?=["«“]?\s?\p{Lu})`,
  "u",
);
// "EMBAJADOR EN MISIÓN ESPECIAL PARA CHINA": an office in capitals.
const CAPITALS = String.raw`\p{Lu}{2,}[,]?(?:\s\p{Lu}+,?){1,14}`;
const SPANISH = new RegExp(
  String.raw`^\s*${EMPHASIS}(?:(?:El|La)\s)?(?:señora?|Señora?|Sra?\.|Diputad[oa]|Senadora?)\s((?:${NAMED}|${CAPITALS}(?=\s\())${BRACKET}?)${EMPHASIS}\s?(?::|\.\s?[–—-])${EMPHASIS}\s*(?=\S)`,
  "u",
);
const GERMAN = new RegExp(
  String.raw`^\s*${EMPHASIS}(?:Abg\.\s)?(${NAMED},\s(?:Parl\.\s)?\p{Lu}\p{L}+(?:\s[\p{L}-]+){0,9}|(?:Dr\.\s)?${NAMED}${BRACKET})${EMPHASIS}\s?:${EMPHASIS}\s+(?=\S)`,
  "u",
);
const MAY_BE = /^.{3,200}[.:)]/u;

/** The whole label and, of it, the speaker with office and brackets. Null if a paragraph begins with none. */
export function minutesLabel(paragraph: string): { whole: string; speaker: string } | null {
  if (!MAY_BE.test(paragraph)) return null;
  const found = FRENCH.exec(paragraph) ?? SPANISH.exec(paragraph) ?? GERMAN.exec(paragraph);
  return (
    found && { whole: found[0], speaker: found[1]!.replace(/^(?:l[ae]\s|l['’])(?=\p{Ll})/u, "") }
  );
}
