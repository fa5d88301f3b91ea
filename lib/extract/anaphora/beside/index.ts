// Who a noun or a relative pronoun means by the name or the noun beside it: "a spokesman, | Ann Lee |, who".

export { nameInApposition } from "./apposition";
export { isRelative, relativeAntecedent } from "./relative-pronouns";
