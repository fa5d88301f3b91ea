// The words of an estimate against its figure, its scale and its citations. Small: the editor loads it.

export { checkLanguage } from "./check";
export type { Field, Finding, FindingCode, WrittenCitation, WrittenEstimate } from "./types";
