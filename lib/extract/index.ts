// The parts of extraction that the desk uses.
//
// Each folder is a room: one step from text to proposals. A room's index.ts is its entry; it lists what the room
// exports and contains no code of its own. Everyone outside a room, including the other rooms, imports only from its
// index.ts, and rooms import each other in one direction (scripts/architecture/rooms.ts). From the bottom up: lexicon,
// tokens, quotation-marks, names, mentions, parse.ts, syntax, anaphora, attribution, indirect, issues, assertion,
// turns, proposals, extract.ts. Beside them, languages reads articles that are not in English, metadata reads the head
// of an article, described recognises descriptions of speakers, and models holds the learned models.

export { extract } from "./extract";
export { DEFAULT_ISSUES, learnedWeight, partiesOf } from "./issues";
export { isTextRead, misreadAs } from "./languages";
export { senderFacts } from "./metadata";
export { PROPOSED_RELATION } from "./proposals";
export { kindByMarks, suggest } from "./selected-words";
export { normaliseText } from "./tokens";
export type * from "./types";
