// Transcripts and interviews: who speaks in which paragraph, by the names before a colon.

export type { Turn } from "./turn";
export { findTurns } from "./turns";
