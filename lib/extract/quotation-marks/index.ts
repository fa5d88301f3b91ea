export { kindOf, wordCount } from "./kind";
export { findQuotedSpans } from "./pairing";
export type { QuotedSpan } from "./quoted-span";
