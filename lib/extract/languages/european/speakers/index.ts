// Who speaks: by a name, a noun phrase, a pronoun or what a text said before.

export { EuropeanSpeakers } from "./speakers";
