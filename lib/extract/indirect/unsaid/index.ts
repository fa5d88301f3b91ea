// What is not a statement: deeds, silence, questions, and words that only look like verbs of saying.

export { isAsked, questionEnd } from "./asked";
export { isExpletive, isOwnSubject, isReporter } from "./nobody";
export { isAside, isPassedOn } from "./passed-on";
export { isAnonymity, isRefusal, isSilence, setsCondition } from "./silence";
export { isSilentOn } from "./silent-on";
export { isUnsaid } from "./unsaid";
export { isWholeSubject } from "./verbs-subject";
