// Who a pronoun refers to, judging by the sentence before: its subject or its source, or the signatories for "we".

export { agrees } from "./agreement";
export { afterAside, bodyMeant, looksFinite, subjectOfOwn } from "./bodies";
export { callingSubject } from "./calling-subject";
export { citedBefore } from "./cited-source";
export { interviewed } from "./interviewed";
export { mayBeNamed } from "./may-be-named";
export { reporterIn } from "./reporter";
export { MAX_MENTIONS, sentenceBefore } from "./sentence-before";
export { signatories } from "./signatories";
export { onlySpeaker, subjectOfClauseBefore } from "./spoke-before";
export { unnamedSubject } from "./unnamed-subject";
