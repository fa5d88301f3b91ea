import { oneOf } from "../lists";
import { ONLY_GERMAN, type Table } from "../table";
import { CLAIMED_INFINITIVE, OBJECTS, PREPOSITIONAL } from "./objects";
import { AGENT, ARTICLE, CONJUNCTION, END, INSIDE, OFFICE, OPENER } from "./people";
import { FUTURE, SILENT } from "./silence";
import { ACCORDING, HEARSAY, OWN, QUARTERS, RAISED } from "./sources";
import { APART, WHEN } from "./times";
import { ALONE, ANY, ANY_ALONE, CUE, GERUND } from "./verbs";

export { DAYS as SPANISH_DAYS } from "./times";

export const SPANISH: Table = {
  marks: ["«»", "“”", '""', "‘’"],
  cue: CUE,
  standalone: ALONE,
  anyStandalone: ANY_ALONE,
  verb: ANY,
  noVerb: oneOf`
    pero que según aunque mientras cuando donde como desde para por sin con entre contra sobre hasta una? uno el la
    los las este esta ese esa otra otro luego entonces ante durante todo cada porque apenas nunca fue era todavía
    ahora misma mismo antes tarde dentro fuera cerca`,
  toWhom: oneOf`les? nos me`,
  when: WHEN,
  apart: new RegExp(String.raw`,\s*${APART}\s*,\s*$`, "u"),
  according: ACCORDING,
  weak: "para|de\\s+acuerdo",
  objects: OBJECTS,
  prepositional: PREPOSITIONAL,
  infinitive: CLAIMED_INFINITIVE,
  gerund: GERUND,
  ...ONLY_GERMAN,
  quarters: QUARTERS,
  hearsay: HEARSAY,
  raised: RAISED,
  own: OWN,
  that: "(?:que|si|cuándo|cuánt[oa]s?|cómo|qué|quién|quiénes|cuál|cuáles|dónde|por\\s+qué)",
  pronoun: "(?:él|ella|ellos|ellas)",
  article: ARTICLE,
  genderOf: (pronoun) =>
    /^ellas?$/iu.test(pronoun) ? "f" : /^(?:él|ellos)$/iu.test(pronoun) ? "m" : null,
  conjunction: CONJUNCTION,
  opener: OPENER,
  anyVerb:
    /^(?:es|fue|era|ha|han|está|están|\p{Ll}{2,}(?:aba|aban|ía|ían|ó|aron|ieron|ará|erá|irá))$/u,
  inside: INSIDE,
  end: END,
  office: OFFICE,
  agent: AGENT,
  is: "(?:es|era|fue|sigue siendo)",
  denial:
    /(?:negó|negaron|niega|negado|desmintió|desmiente|desmentido|rechazó|rechaza|rechazado|descartó|descarta)/iu,
  silence:
    /(?:\bno\s+(?:\p{L}+\s+)?$|\btampoco\s+$|se\s+neg(?:ó|aron)\s+a|rehus|declinó|sin\s+$|evitó)/iu,
  silent: SILENT,
  future: FUTURE,
  clitic:
    /(?:(?<=\s|^)(?:le|les|lo|la|los|las|se|nos|me|no|ya|también|además|incluso|siempre|nunca|sólo|solo|sí|luego|así|aún|todavía|tampoco)\s*)+$/iu,
  subjunctive: null,
  prospect: /(?:va\s+a|van\s+a|podría|deberá|debe|prevé|se\s+espera\s+que|planea)\s+.{0,40}$/u,
  condition: /^(?:si|en\s+caso\s+de\s+que|a\s+menos\s+que)\b/iu,
  dashes: true,
  isGerman: false,
  hasZeroSubject: true,
};
