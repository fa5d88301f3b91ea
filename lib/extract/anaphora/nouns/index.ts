// Who a noun refers back to, if the text has named or described them: "the minister", "the historian", "the statement".

export { referentOfNoun } from "./definite-nouns";
export { introducedBefore } from "./introduced";
export { issuerOf } from "./issuers";
export { namedAfter } from "./named-after";
export { holderOfCountrysOffice } from "./office-of-country";
export { isHeld } from "./offices";
export { onlyPerson } from "./only-person";
export { calledOtherwise, namedWithNoun } from "./other-nouns";
