import { oneOf } from "../lists";
import type { Table } from "../table";
import { OBJECTS, PREPOSITIONAL } from "./objects";
import { AGENT, ARTICLE, CONJUNCTION, END, INSIDE, OFFICE, OPENER } from "./people";
import { BRACKET, CLAIM } from "./perfect";
import { FRONTED, FUTURE, SILENT } from "./silence";
import { ACCORDING, HEARSAY, OWN, POSTPOSITION, QUARTERS, RAISED } from "./sources";
import { SUBJUNCTIVE } from "./subjunctive";
import { APART, WHEN } from "./times";
import { CUE, WITH_PRONOUN } from "./verbs";

export { ACCUSATION as GERMAN_ACCUSATION } from "./objects";
export { ENCLOSED_BEHIND as GERMAN_ENCLOSED, STATE as GERMAN_STATE } from "./perfect";
export { OWN_INSIDE as GERMAN_OWN_INSIDE } from "./sources";
export { PLURAL as GERMAN_SUBJUNCTIVE_PLURAL } from "./subjunctive";
export { PARTICIPLE as GERMAN_PARTICIPLE } from "./verbs";

export const GERMAN: Table = {
  marks: ["„“", "„”", "»«", "«»", '""', "‚‘"],
  cue: CUE,
  standalone: WITH_PRONOUN,
  anyStandalone: null,
  verb: `(?:\\p{Ll}{3,})`,
  noVerb: oneOf`
    und oder aber denn sondern der die das dem den des eine? einem einen einer als wie wo was wer wen dass daß ob wenn
    weil so nach laut mit von vom für auf bei beim zum zur ist war sind waren hat hatte haben hatten wird wurde wurden
    werden obwohl während doch auch nur noch schon seit aus über unter gegen ohne sowie sein seine ihre ihr dieser
    diese dieses nicht kein keine zwei drei womit wobei daraufhin dann heute gestern jetzt damals zudem später
    allerdings`,
  toWhom: null,
  when: WHEN,
  apart: new RegExp(String.raw`,?\s{0,3}${APART}\s{0,3},?\s{0,3}$`, "u"),
  according: ACCORDING,
  weak: "gemäß|gemäss",
  objects: OBJECTS,
  prepositional: PREPOSITIONAL,
  infinitive: null,
  gerund: null,
  postposition: POSTPOSITION,
  quarters: QUARTERS,
  hearsay: HEARSAY,
  fronted: FRONTED,
  raised: RAISED,
  own: OWN,
  bracket: BRACKET,
  claim: CLAIM,
  so: "so",
  that: "(?:dass|daß|wonach|denen\\s+zufolge|ob|wann|warum|wie\\s+viele|wie)",
  pronoun: "(?:er|sie)",
  article: ARTICLE,
  // "Sagt sie" is one woman, "sagen sie" are several.
  genderOf: (pronoun) =>
    /(?:^|\s)er$/iu.test(pronoun) ? "m" : /(?:^|(?<!en)\s)sie$/iu.test(pronoun) ? "f" : null,
  conjunction: CONJUNCTION,
  opener: OPENER,
  anyVerb: /^(?:ist|war|hat|wird|würden?|will|soll|kann|muss|darf|\p{Ll}{2,}(?:te|ten))$/u,
  inside: INSIDE,
  end: END,
  office: OFFICE,
  agent: AGENT,
  is: "(?:ist|war|bleibt|wurde)",
  denial:
    /(?:^(?:wies|weist|wiesen|lehnt|lehnten?|schl(?:ie(?:ß|ss)t?|oss)(?:en)?)$|ausgeschlossen$|^widersp|bestritt|bestritten|dementiert|bestreitet|verneint|zurück|abgestritten|in\s+Abrede)/iu,
  silence: /(?:nicht\s+sagen|wollte\s+nicht|lehnte\s+es\s+ab|weigert|sagte\s+nicht|ohne\s+zu)/u,
  silent: SILENT,
  future: FUTURE,
  clitic: /\s(?:sich|ihm|ihr|ihnen|es)\s*$/u,
  subjunctive: SUBJUNCTIVE,
  prospect:
    /(?:wird|werden|soll|sollen|will|wollen|dürfte|hätten?|könnten?|müssten?|würden?)\s+.{0,60}$/u,
  condition: /^(?:wenn|falls|sofern|sollte)\b/iu,
  dashes: false,
  isGerman: true,
  hasZeroSubject: false,
};
