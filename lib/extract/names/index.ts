// Proper names in a text, and whether each names a person, an organisation or a place.

export { isExcellency, POSTNOMINAL } from "./name-runs";
export { findNames, isHeading, type Name } from "./names";
