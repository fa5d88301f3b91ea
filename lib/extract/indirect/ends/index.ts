// Where what someone says ends within its sentence.

export { contentEnds } from "./content-ends";
export { isNounInHeadline, tellsOfThing } from "./headlines";
export { joinsClause, OPENERS } from "./openers";
