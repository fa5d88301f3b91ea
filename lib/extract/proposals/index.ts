// What was found, as proposals for the reviewer: speaker, issues, confidence and reasons.

export { indirectQuotations, quotations } from "./quotations";
export { speakerFields } from "./speaker-fields";
export { turnQuotations } from "./turn-quotations";
