// Where what somebody says ends in its sentence.

export { contentEnds } from "./content-ends";
export { OPENERS } from "./openers";
export { isQuotedIn } from "./quoted-in";
