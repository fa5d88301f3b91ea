// Phrases that refer to someone without a name, common nouns and pronouns, and where they begin and end.

export { findByAge, withoutOrigins } from "./by-origin";
export { includeNounsBefore } from "./close-apposition";
export { DETERMINERS } from "./determiners";
export { POSTED } from "./modifier-end";
export { IN_NAME, IN_PERSON_NAME, type NameMap } from "./name-map";
export { findNominals } from "./nouns";
export { findNounsBeforeWho } from "./nouns-before-who";
export { findOrdinals } from "./ordinals";
export { phraseEnd, relativeClause } from "./phrase-end";
export { isPossessive } from "./possessive";
export { findPronouns } from "./pronouns";
export { passesOn } from "./records";
export { sayingClauseEnd } from "./saying-clause";
export { findUnlistedNouns } from "./unlisted-nouns";
export { wholeOf } from "./whole-of";
