// Whether words form a clause: its finite verb, and clauses without a conjunction.

export { isAuxiliary } from "./auxiliary";
export { conditionEnd, opensCondition } from "./condition";
export { isDependent, isPresent } from "./finite";
export { isNameClause, saysNounClause, thinksClause } from "./noun-clauses";
export { isPronounClause, saysClause } from "./pronoun-clauses";
