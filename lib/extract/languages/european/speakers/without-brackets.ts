// "Ana Lee (SPD) | rechnet", "La chambre de commerce (CCI) |": a party, an age or initials are not a subject.
const BRACKETS = /\s\([^()\n]{1,40}\)$/u;

/** A clause without brackets at its end. */
export const withoutBrackets = (clause: string): string => {
  const bare = clause.replace(/[\s,]+$/u, "");
  return bare.endsWith(")") ? bare.replace(BRACKETS, "") : bare;
};
