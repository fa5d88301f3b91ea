// Who speaks: by a name, a noun phrase, a pronoun or what a text said before.

export { citedBefore, citedBehind } from "./cited";
export { nominativeRole } from "./genitives";
export { perfectIn, subjectOfPerfect } from "./perfects";
export { EuropeanSpeakers } from "./speakers";
