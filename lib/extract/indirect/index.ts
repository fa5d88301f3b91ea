// Indirect speech: what someone said, without quotation marks.

export type { ContentSpan } from "./content-span";
export { contentSpans } from "./content-spans";
export { findIndirectSpeech, type IndirectSpeech, MIN_INDIRECT } from "./indirect-speech";
export { contentFeatures } from "./model";
export { saysHow } from "./starts";
