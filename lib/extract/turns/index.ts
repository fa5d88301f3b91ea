// Transcripts and interviews: who speaks in which paragraph, by the names that stand before a colon.

export type { Turn } from "./turn";
export { findTurns } from "./turns";
