// Words in quotation marks or behind dashes, and who says them.

export { dashSpans } from "./dashes";
export { withoutIncises } from "./incises";
export { Quotations } from "./quotations";
