// A person's office or occupation, where the text states it.

export { isOfOtherCountry, type Lead, leadOf } from "./lead";
export { endsLine } from "./role-after";
export { assignRoleStarts } from "./role-start";
export { wordsIn, wordsOfRole } from "./role-words";
export { findRoles } from "./roles";
export { roleBelow } from "./signatures";
