// Transcripts and interviews: who speaks in which paragraph, by the names before a colon.

export { isProcedure } from "./procedure";
export type { Turn } from "./turn";
export { findTurns } from "./turns";
export { wePartiesIn } from "./we-parties";
