// Who speaks: by a name, a noun phrase, a pronoun or what a text said before.

export { someOpening } from "./some-of-them";
export { EuropeanSpeakers } from "./speakers";
