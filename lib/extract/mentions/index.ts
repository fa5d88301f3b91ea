export { isDateline } from "./datelines";
// Who and what a text mentions: names linked to the people they mean, nouns, pronouns, and roles.

export type { Entity } from "./entity";
export { isKeptTo } from "./legal-texts";
export { type Mention, mentionsBefore } from "./mention";
export { findMentions, type Mentions } from "./mentions";
export { DETERMINERS } from "./nouns-and-pronouns";
export { PAST, phraseEnd, wholeOf } from "./phrase-end";
