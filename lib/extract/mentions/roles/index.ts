// A person's office or occupation, where the text states it.

export { type Lead, leadOf } from "./lead";
export { isOfOtherCountry } from "./named-later";
export { officesByInitials } from "./office-initials";
export { endsLine } from "./role-after";
export { assignRoleStarts } from "./role-start";
export { wordsIn, wordsOfRole } from "./role-words";
export { findRoles } from "./roles";
export { roleBelow } from "./signatures";
