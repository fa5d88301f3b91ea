// From quotation marks to quoted spans, and whether a span quotes whole clauses or a few words.

export { quoteKind, wordCount } from "./kind";
export { findQuotedSpans } from "./pairing";
export type { QuotedSpan } from "./quoted-span";
