// "Ana Lee (SPD) | rechnet", "La chambre de commerce (CCI) |": a party, an age or initials are not a subject.
const BRACKETS = /\s\([^()\n]{1,40}\)$/u;

// Not in "le maire (PS) | de retour de Rome", "el alcalde (PP) | del mismo modo"
const OF_BODY = String.raw`\s(?:(?:du|des|del|de\sl[ao]s?)\s(?!m[iê]s?m)|de\sl['’]|d(?:e\s|['’])\p{Lu})`;

/** A party or initials inside a phrase: "Le maire | (PS) | de Nantes". */
export const INNER_BRACKETS = new RegExp(String.raw`^\s\([^()\n]{1,30}\)(?=${OF_BODY})`, "u");

/** What separates words from the subject, unless it is in brackets inside a phrase. */
export const BREAK = new RegExp(
  String.raw`[,;:—–»”"«“„!?\n]|\((?![^()\n]{1,30}\)${OF_BODY})|\)(?!${OF_BODY})`,
  "gu",
);

/** A clause without brackets at its end. */
export const withoutBrackets = (clause: string): string => {
  const bare = clause.replace(/[\s,]+$/u, "");
  return bare.endsWith(")") ? bare.replace(BRACKETS, "") : bare;
};
