// Reported clauses after a comma, in German without "dass".
import { either, oneOf, type Patterns } from "../tables";
import type { Content } from "./content";

// "Appellierte an alle, | die Waffen ruhen zu lassen"
const ASKS =
  /^(?:appellier|b[ai]t|ruf|rief|mahn|dräng|ermahn|ermutig|beschw[oö]r|gelob|behaupt|beteuer|versicher|auf(?:gefordert|gerufen)$|ermahnt$|gedrängt$|gebeten$|angekündigt$|versprochen$|zugesagt$)/iu;
// "Sagte der Stadt zu, | den Steg zu bauen", "schlug vor, | die Fähre zu teilen", "warnte davor, | sie zu verkaufen"
const OFFERS = new RegExp(
  `^${either(
    String.raw`(?:sag|reg|biete|räum)t(?:en?)?\s(?:[^,.;:«“„"]{1,60}\s)?(?:zu|an|ein)`,
    String.raw`(?:schl(?:ug|ägt|ugen|agen)\s(?:[^,.;:«“„"]{1,60}\s)?vor|schl(?:oss|ießt|iesst|ossen|ießen)\s(?:[^,.;:«“„"]{1,60}\s)?aus)`,
    String.raw`(?:warn|plädier|spr[aei]ch|poch|dräng)\p{Ll}*\s(?:[^,.;:«“„"]{1,60}\s)?da(?:vor|für|gegen|rauf)(?:\saus)?`,
  )},`,
  "iu",
);
const TO_CLAUSE =
  /^(?:\s+[^,.;:«„“"]{1,80})?,\s+(?!(?:um|ohne|statt|anstatt)\s)(?=[^,.;:«„“"]{0,100}\s?(?:zu\s\p{Ll}+|\p{Ll}{2,}zu\p{Ll}+en)(?!\p{L}))/u;

// "Bekräftigte | die Bereitschaft, sich zu beteiligen": a noun with what it is.
export const SPELT_OUT = new RegExp(
  String.raw`^\s(?:de[nr]|die|das|eine?n?|seine?n?|ihre?n?|kein\p{L}*)\s(?:\p{Ll}+\s)?${oneOf`
  Bereitschaft Wille[n]? Absicht Wunsch Ziel Hoffnung Forderung Angebot Versprechen Zusage Plan Pläne Entschlossenheit Fähigkeit
  Möglichkeit Recht Verpflichtung Vorschlag Aufruf Appell Bitte Drohung Verzicht Beschluss Entscheidung Idee Sorge[n]? Befürchtung(?:en)? Erwartung(?:en)? Zweifel Überzeugung Zuversicht Ansicht
  Auffassung Bedenken Verdacht Vermutung`}(?:\s[^,.;:]{1,60})?,\s`,
  "u",
);

/**
 * Where an infinitive with "zu" begins that gives what someone demands or promises: "forderte Teheran auf, | die
 * Gefangenen freizulassen".
 */
export const infinitiveClause = (
  rest: string,
  verb: string,
  { table, objects }: Patterns,
): number | null =>
  table.isGerman &&
  !SPELT_OUT.test(rest) &&
  (objects.test(verb) || ASKS.test(verb) || OFFERS.test(verb + rest))
    ? (TO_CLAUSE.exec(rest)?.[0].length ?? null)
    : null;

const PRONOUN = "(?:er|sie|es|man|ich|wir)";
const OPENER = oneOf`
  der die das ein eine seine? ihre? unsere? eine[srn]?_davon dies diese[rs]? keine? alle viele man er sie es in im auf mit bei am für zu ohne auch nur dann dort hier so
  nun \p{Lu}\p{L}+`;
const CONJUNCTION = oneOf`
  weil während als wenn obwohl um ohne nachdem bevor da damit wobei denn aber doch sondern und oder wie welche[rs]?`;
// After a noun, a lower-case word in "e" is a verb: "Ein Boykott | treffe die Falschen". These are not.
const NO_VERB = oneOf`
  die eine ohne diese jene alle viele meine seine ihre keine heute wurde gerade gerne lange beide sowie ehe bitte nahe beinahe neue gute
  große grosse \p{Ll}+(?:isch|lich|(?<!i)er|ig)e`;
const VERB = oneOf`
  \p{Ll}+[^t\P{L}]e koste rette biete warte arbeite trete achte leiste bedeute`;
// These may be the conditional instead, so only a verb of saying makes them a report.
const PERHAPS = oneOf`
  kämen käme liefen gingen gäben hätten wären würden könnten müssten dürften`;
const behindNoun = (verb: string): string =>
  String.raw`(?=${OPENER}\s)(?!${CONJUNCTION}\s)[^,.:;]{0,80}?(?:\p{Lu}\p{L}+|${PRONOUN}|davon)\s(?!${NO_VERB}\s)${verb}(?!\p{L})`;
const MAIN_CLAUSE = new RegExp(
  `^${either(behindNoun(either(VERB, PERHAPS)), String.raw`${PRONOUN}\s\p{Ll}+`)}`,
  "u",
);
const REPORTED = new RegExp(`^${behindNoun(VERB)}`, "u");
// "Sagte, | die Zahlen stimmten nicht": directly after a verb that only reports, the indicative does, too.
const ONLY_SAYS =
  /^(?:sag|erklär|versicher|behaupt|beteuer|beton|mein|bekräftig|entgegn|erwider|antwort|argumentier)\p{Ll}+$/iu;
const INDICATIVE = oneOf`
  \p{Ll}{3,}ten? ist sind hat haben war waren wird werden kann können muss müssen soll sollen darf dürfen will wollen`;
const STATED = new RegExp(`^${behindNoun(INDICATIVE)}`, "u");
const RELATIVE = /^,?\s*(?:der|die|das|was|wo)\s(?!\p{Lu})/u;

/**
 * Whether a clause that opens a sentence has its verb in the subjunctive after a noun: "Die Brücke trage keine Last
 * mehr".
 */
export const isReportedClause = (clause: string): boolean =>
  REPORTED.test(clause.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));

/**
 * A clause in the subjunctive, which needs no "dass": "Er sagte, | die Regierung müsse handeln". Positions count from
 * `begin`.
 */
export function plainClause(
  rest: string,
  begin: number,
  verb: string,
  { table }: Patterns,
): Content | null {
  const lead = table.subjunctive && /^(?:\s+[^,.;:]{1,50})?,\s+(?=\p{L})/u.exec(rest)?.[0];
  if (!table.subjunctive || !lead) return null;
  const clause = rest.slice(lead.length);
  const at = begin + lead.length;
  const states = rest.startsWith(",") && ONLY_SAYS.test(verb) && STATED.test(clause);
  if (
    (states || table.subjunctive.test(clause) || MAIN_CLAUSE.test(clause)) &&
    !RELATIVE.test(clause)
  )
    return { at, isObject: false };
  // "Warf ihm vor, | den Wolf zu schonen"
  return /^w[ai]rf/u.test(verb) && TO_CLAUSE.test(rest) ? { at, isObject: true } : null;
}
