export { type CueLink, linkCue } from "./cue-links";
export { candidatesFor, countPositions, type Positions } from "./running-counts";
export { sourceFeatures } from "./subject-features";
export { sourceOfVerb, sourcesNear, subjectShares } from "./subjects";
