// Who or what a pronoun or a common noun refers to.

export { antecedentCandidates } from "./antecedents";
export { nameInApposition } from "./apposition";
export type { Discourse } from "./discourse";
export { isRelative, type Referent, referentOf } from "./referent";
