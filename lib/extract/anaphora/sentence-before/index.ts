// Whom a pronoun means by the sentence before: its subject, its source, or whoever "we" is.

export { bodyMeant, subjectOfOwn } from "./bodies";
export { citedBefore } from "./cited-source";
export { mayBeNamed } from "./may-be-named";
export { signatories } from "./signatories";
export { onlySpeaker, subjectBeforeSemicolon } from "./spoke-before";
export { unnamedSubject } from "./unnamed-subject";
