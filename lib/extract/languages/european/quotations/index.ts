// Words in quotation marks or behind dashes, and who says them.

export { speakerAfter, speakerLater } from "./behind";
export { dashSpans } from "./dashes";
export { type Found, speakerBefore } from "./in-front";
export { withoutIncises } from "./incises";
