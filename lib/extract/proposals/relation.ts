/**
 * How a proposal bears on each of its issues until a reviewer decides: always as context. Words show what a quotation
 * is about, not what follows from it, and a denial has the same words as the statement that it denies: it must never be
 * filed as support unread.
 */
export const PROPOSED_RELATION = "CONTEXT";
