// Whether the words were asserted, denied, withheld or never said.

export { assertionOf, type Claim } from "./assertion";
export { refusedTo } from "./refusals";
