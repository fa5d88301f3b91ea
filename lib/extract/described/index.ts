// Whether a speaker is named or only described ("a senior official").

export { isDescription } from "./description";
