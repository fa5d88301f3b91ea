// From text to words, paragraphs, sentences and cues (reporting verbs).

export { joinsAlong, opensAlong } from "./along";
export { capitaliseForeignNames, isCaseless } from "./caseless-scripts";
export { clauseOfClaim } from "./claims-made";
export { assignCues, cueOf, isReportingVerb, isSayingVerb } from "./cues";
export { datelineLength, isDateline } from "./dateline";
export { objectOfRebuff } from "./expressions";
export { normaliseText } from "./normalise";
export { isPageFurniture } from "./page-furniture";
export { assignParagraphs, findParagraphs, type Paragraph } from "./paragraphs";
export { hasPlainLetters } from "./plain-letters";
export { isPluralBehind } from "./plural-inversion";
export { findSentences, type Sentence } from "./sentences";
export { isStance, isTopic } from "./stances";
export { type CueClass, isApostropheS, isMonthOfMay, type Token, wordAt } from "./token";
export { tokenise } from "./tokenise";
