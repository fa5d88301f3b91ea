// Whether words are a clause: its finite verb, and clauses that no conjunction opens.

export { isAuxiliary } from "./auxiliary";
export { isDependent, isPresent } from "./finite";
export { saysNounClause, thinksClause } from "./noun-clauses";
export { isPronounClause, saysClause } from "./pronoun-clauses";
