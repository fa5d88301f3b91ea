export { antecedentCandidates, type PronounContext } from "./antecedents";
export { identify, RELATIVE } from "./referent";
