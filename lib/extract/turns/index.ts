// Transcripts and interviews: who speaks in which paragraph, by the names that stand before a colon.

export { findTurns, type Turn } from "./turns";
