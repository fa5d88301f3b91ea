import { oneOf } from "../lists";
import { ONLY_GERMAN, type Table } from "../table";
import { INFINITIVE, OBJECTS, PREPOSITIONAL } from "./objects";
import { AGENT, ARTICLE, CONJUNCTION, END, INSIDE, OFFICE, OPENER } from "./people";
import { FUTURE, SILENT } from "./silence";
import { ACCORDING, HEARSAY, OWN, QUARTERS, RAISED } from "./sources";
import { APART, WHEN } from "./times";
import { ANY, ANY_INVERTED, CUE, GERUND, INVERTED } from "./verbs";

export { DAYS as FRENCH_DAYS } from "./times";

export const FRENCH: Table = {
  marks: ["«»", "“”", '""', "„”"],
  cue: CUE,
  standalone: INVERTED,
  anyStandalone: ANY_INVERTED,
  verb: ANY,
  noVerb: oneOf`
    et mais que qui quoi dont où selon dans de du des en pour par sur avec sans comme car ou ni donc une? le la les ce
    cette son sa ses leur même autre entre contre outre est sont était quand tandis alors puis ainsi deuxième
    autrement doit peut`,
  toWhom: oneOf`lui leur nous les? me y [ml]['’]`,
  when: WHEN,
  apart: new RegExp(`,\\s*${APART}\\s*,\\s*$`, "u"),
  according: ACCORDING,
  weak: "pour",
  objects: OBJECTS,
  prepositional: PREPOSITIONAL,
  infinitive: INFINITIVE,
  gerund: GERUND,
  ...ONLY_GERMAN,
  quarters: QUARTERS,
  hearsay: HEARSAY,
  raised: RAISED,
  own: OWN,
  that: "(?:que|qu['’]|si|s['’](?=ils?\\s)|quand|combien|comment|pourquoi|quel(?:le)?s?)",
  pronoun: "(?:il|elle|ils|elles|lui|eux)",
  article: ARTICLE,
  genderOf: (pronoun) =>
    /(?:^|-)elles?$/iu.test(pronoun) ? "f" : /(?:^|-)ils?$/iu.test(pronoun) ? "m" : null,
  conjunction: CONJUNCTION,
  opener: OPENER,
  anyVerb:
    /^(?:a|ont|est|sont|était|avait|sera|fut|vont|va|peut|peuvent|doit|doivent|veut|veulent|faut|\p{Ll}{2,}(?:ait|aient|èrent|ra|ront))$/u,
  inside: INSIDE,
  end: END,
  office: OFFICE,
  agent: AGENT,
  is: "(?:est|était|reste|devient)",
  denial:
    /(?:nié|démenti|réfuté|rejeté|contesté|récusé|exclu|nie|dément|conteste|récuse|réfute|rejette|exclut)/iu,
  silence:
    /(?:n['’](?:a|ont)\s+pas|refus(?:é|e|ent)\s+d|(?<!\p{L})sans\s+(?!fronti[èe]res)|ne\s+\p{L}+\s+pas)/u,
  silent: SILENT,
  future: FUTURE,
  clitic:
    /(?:(?<=[\s'’])(?:(?:ne|lui|leur|nous|vous|me|se|y|en|le|la|les)(?!\p{L})|[nlmst]['’])\s*)+$/u,
  subjunctive: null,
  prospect: /(?:devrai(?:t|ent)|doit|doivent|va|vont|pourrai(?:t|ent)|s['’]apprête à)\s+\p{L}*$/u,
  condition: /^(?:si|s['’]il|s['’]ils|à moins que)\b/iu,
  dashes: true,
  isGerman: false,
  hasZeroSubject: false,
};
