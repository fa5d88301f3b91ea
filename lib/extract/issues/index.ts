// Which issues a text bears on, by their terms, and passages about them in the reporter's own words.

export { learnedWeight } from "./decisions";
export { DEFAULT_ISSUES } from "./default-issues";
export { findHits, type IssueHits } from "./find-hits";
export { isTerm, termFinder } from "./find-terms";
export { MIN_ABOUT, matchIssues } from "./match-issues";
export { withIssues } from "./other-languages";
export { partiesOf } from "./party-words";
export { findPassages } from "./passages";
export { surroundingsOf } from "./surroundings";
