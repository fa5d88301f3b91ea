// Words in quotation marks or behind dashes, and who says them.

export { dashSpans } from "./dashes";
export { withoutInterruptions } from "./interrupted";
export { MarkedParagraphs } from "./left-open";
export { Quotations } from "./quotations";
