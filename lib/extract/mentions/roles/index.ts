// What somebody's office or occupation is, where the text says so.

export { type Lead, leadOf } from "./lead";
export { assignRoleStarts } from "./role-start";
export { findRoles, wordsIn, wordsOfRole } from "./roles";
