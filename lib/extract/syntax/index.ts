// Which mention is the subject of which reporting verb.

export type { CueLink } from "./cue-links";
export { type Denial, denialOf } from "./denied-clause";
export { nobodyAt } from "./nobody";
export { mentionBefore, outsideMention } from "./outside-mentions";
export { claimAt, DOUBTS, rebuffs } from "./rebuffs";
export type { RunningCounts } from "./running-counts";
export { subjectFeatures } from "./subject-features";
export { possibleSubjects } from "./subjects";
export { analyseSyntax, likeliestSubject, type Syntax } from "./syntax";
export { isFollowedByVerb } from "./verb-behind";
