// Whom a noun takes up that the text has named or described before: "the minister", "the historian", "the statement".

export { referentOfNoun } from "./definite-nouns";
export { introducedBefore } from "./introduced";
export { issuerOf } from "./issuers";
export { calledOtherwise, namedWithNoun } from "./other-nouns";
