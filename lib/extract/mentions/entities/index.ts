// Names linked to the people, organisations and places that they name.

export { type Entity, genderOfRole } from "./entity";
export { linkNames } from "./link-names";
export { withoutOfficeBefore } from "./office-before";
export { placesByPreposition } from "./unlisted-places";
