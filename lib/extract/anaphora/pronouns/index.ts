// Which person "he" or "she" refers to, as judged by the model.

export { antecedentCandidates } from "./antecedents";
export { resolvePronoun } from "./resolve-pronoun";
