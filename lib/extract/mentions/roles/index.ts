// What somebody's office or occupation is, where the text says so.

export { type Lead, leadOf } from "./lead";
export { assignRoleStarts } from "./role-start";
export { wordsIn, wordsOfRole } from "./role-words";
export { findRoles } from "./roles";
