// Who or what a pronoun or a common noun refers to.

export { isRelative, nameInApposition } from "./beside";
export type { Discourse } from "./discourse";
export { antecedentCandidates } from "./pronouns";
export { type Referent, referentOf } from "./referent";
