export { attribute, type Judged, judge, STATEMENT_FLOOR } from "./attribute";
export type { Attribution } from "./attribution";
export { type Case, speakerFeatures } from "./candidate-features";
export { makeScene, type Scene, speakerCases } from "./candidates";
export { Chronicle } from "./speaker-history";
export { statementFeatures } from "./statement-features";
