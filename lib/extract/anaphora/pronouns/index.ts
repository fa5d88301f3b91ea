// Which person "he" or "she" means, as the model judges it.

export { antecedentCandidates } from "./antecedents";
export { resolvePronoun } from "./resolve-pronoun";
