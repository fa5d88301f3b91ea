// Who said the words in quotation marks, and whether they are a statement at all.

export { attribute, type Judged, judge, MIN_STATEMENT } from "./attribute";
export type { Attribution } from "./attribution";
export { candidateFeatures } from "./candidate-features";
export { type Candidate, candidatesFor } from "./candidates";
export { SpeakerHistory } from "./speaker-history";
export { statementFeatures } from "./statement-features";
