// What was found, as proposals for the reviewer: speaker, issues, confidence and reasons.

export { indirectAssertion, quotedAssertion } from "./assertion-fields";
export { withoutFurniture } from "./furniture";
export { indirectQuotations, quotations } from "./quotations";
export { MIN_NEAR } from "./quoted-terms";
export { PROPOSED_RELATION } from "./relation";
export { withoutRepeats } from "./repeats";
export { withSamePronoun } from "./same-pronoun";
export { speakerFields } from "./speaker-fields";
export { turnQuotations } from "./turn-quotations";
