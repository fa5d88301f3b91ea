// Where what someone says ends within its sentence.

export { contentEnds } from "./content-ends";
export { isNounInHeadline, tellsOfThing } from "./headlines";
export { OPENERS } from "./openers";
export { isQuotedIn } from "./quoted-in";
