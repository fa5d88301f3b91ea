// Who and what a text mentions: names linked to the people they refer to, nouns, pronouns, and roles.

export { isDateline } from "./datelines";
export type { Entity } from "./entities";
export { isKeptTo } from "./legal-texts";
export { type Mention, mentionsBefore } from "./mention";
export { findMentions, type Mentions } from "./mentions";
export {
  DETERMINERS,
  passesOn,
  phraseEnd,
  relativeClause,
  sayingClauseEnd,
  wholeOf,
} from "./phrases";
export { endsLine, isOfOtherCountry, roleBelow, wordsOfRole } from "./roles";
