// What follows a verb of saying: where what it reports begins and ends, and whether that says anything.

export type { Content } from "./content";
export { trimmedEnd } from "./content-ends";
export { contentAfter } from "./contents";
export { isReportedClause } from "./german-clauses";
export { objectIn } from "./objects";
export { isDeed, isMeasure, isThing } from "./things";
