// Articles in languages other than English: which language it is, and their quotations, found with tables of marks and
// cues.

export { isDescribed } from "./described";
export { languageOf } from "./detect";
export { isRead, isTextRead, misreadAs, quotationsIn } from "./quotations-in";
