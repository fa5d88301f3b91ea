// Whether a speaker is named or only described ("a senior official").

export { isBareSurname } from "./bare-surname";
export { isDescription } from "./description";
