// Words in quotation marks or after dashes, and who says them.

export { dashSpans } from "./dashes";
export { withoutInterruptions } from "./interrupted";
export { MarkedParagraphs } from "./left-open";
export { isNegated } from "./negated";
export { Quotations } from "./quotations";
