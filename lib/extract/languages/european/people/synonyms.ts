// Offices by another name: the head of state is the president.
const SYNONYMS: [phrase: RegExp, role: RegExp][] = [
  [
    /^chef de l['’][ÉE]tat|^jef[ea] del? Estado|^Staatschef|^Staatsoberhaupt|^locataire de l['’][ÉE]lysée/u,
    /^(?:Staats)?pr[äée]sident/iu,
  ],
  [
    /^chef(?:fe)? du gouvernement|^jef[ea] del (?:Gobierno|Ejecutivo)|Regierungschef|^locataire de Matignon/u,
    /premi[eè]r|kanzler|ministerpräsident|^president[ea] del gobierno|^president|chancel/iu,
  ],
  [
    /^chef(?:fe)? de la diplomatie|^jef[ea] de la diplomacia|Chefdiplomat|^canciller/u,
    /affaires étrangères|exteriores|außenminist|canciller/iu,
  ],
  [/^ministr[oa] de (?:Relaciones )?Exteriores/u, /^canciller/iu],
  [/^(?:jef[ea]|titular|responsable) de (?:la|esa|dicha) cartera$/u, /^ministr/iu],
  [/^autoridad$/u, /^(?:vice)?ministr|^alcald|^gobernador|^intendent|^subsecretari/iu],
  [/^locataire de la Maison Blanche|^inquilino de la Casa Blanca/u, /^pr[ée]sident/iu],
];

/** Whether a description refers to an office by another name. */
export const isSynonym = (phrase: string, role: string): boolean =>
  SYNONYMS.some(([other, office]) => other.test(phrase) && office.test(role)) ||
  isHeadOf(phrase, role);

// "El titular de Exteriores" is the "ministro de Exteriores".
const GENERIC =
  /^(?:titular|responsable|jef[ea]|chef(?:fe)?|patronne?|número\s+uno|numéro\s+un|máxim[oa]\s+responsable)\s+(?:de|du|des|del)\s+(?:la\s+|los\s+|las\s+|l['’])?(.+)$/u;
function isHeadOf(phrase: string, role: string): boolean {
  const what = GENERIC.exec(phrase)?.[1];
  return what !== undefined && role.toLowerCase().includes(what.toLowerCase());
}
