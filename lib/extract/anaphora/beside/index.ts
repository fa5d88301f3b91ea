// The referent of a noun or relative pronoun, from the name or noun beside it: "a spokesman, | Ann Lee |, who".

export { nameInApposition } from "./apposition";
export { isRelative, relativeAntecedent } from "./relative-pronouns";
