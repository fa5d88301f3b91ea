// Whether the words were asserted, denied, withheld or never said.

export { type AssertionFound, assertionOf, type Claim } from "./assertion";
export { DENIALS } from "./words";
