export { linkNames } from "./entities";
export type { Entity } from "./entity";
export { countBefore, type Mention } from "./mention";
export { DETERMINERS, findNominals, findPronouns, PERSON } from "./nouns-and-pronouns";
export { assignRoleStarts } from "./role-start";
export { findRoles } from "./roles";
