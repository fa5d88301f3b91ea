// Articles in languages other than English: which language, and their quotations by tables of marks and cues.

export { languageOf } from "./detect";
export { isRead, isTextRead, quotationsIn } from "./quotations-in";
