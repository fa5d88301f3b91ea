export { DEFAULT_ISSUES } from "./default-issues";
export { matchIssues, SPEAKS_OF_IT } from "./match";
export { findPassages } from "./passages";
export { surroundingsOf } from "./surroundings";
export { findTerms, indexTerms, type TermHit } from "./terms";
