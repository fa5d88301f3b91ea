// "Ana Lee (SPD) | rechnet", "La chambre de commerce (CCI) |": a party, an age or initials are not a subject.
const BRACKETS = /\s\([^()\n]{1,40}\)$/u;

/** What parts words from the subject. In brackets inside a phrase it parts nothing: "Le maire (PS) | de Nantes". */
export const BREAK =
  /[,;:—–»”"«“„!?\n]|\((?![^()\n]{1,30}\)\s(?:d[eu]s?\s|del\s|d['’]))|\)(?!\s(?:d[eu]s?\s|del\s|d['’]))/gu;

/** A clause without brackets at its end. */
export const withoutBrackets = (clause: string): string => {
  const bare = clause.replace(/[\s,]+$/u, "");
  return bare.endsWith(")") ? bare.replace(BRACKETS, "") : bare;
};
