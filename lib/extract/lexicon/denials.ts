import { wordSet } from "./word-set";

/** Verbs with which a speaker rejects words, in the base form. "Rule" counts only as "rule out". */
export const DENIALS = wordSet(
  "deny reject dismiss dispute refute rebut repudiate disavow doubt disbelieve rebuff rule contradict debunk",
);

/** Words that call something untrue: "a | fabrication |", "is | false |". */
export const FALSE_WORDS = wordSet(
  `fabrication fabrications lie lies fiction fake falsehood falsehoods slander smear smears nonsense myth myths untrue
  false fabricated baseless groundless unfounded bogus discredited`,
);

/** Nouns for what somebody maintains and others may deny, in the singular and the plural. */
export const CLAIM_NOUNS = wordSet(
  `account accounts claim claims report reports suggestion suggestions allegation allegations assertion assertions accusation
  accusations charge charges rumour rumours rumor rumors story stories notion idea view argument arguments statement
  statements contention speculation insinuation insinuations theory theories finding findings conclusion conclusions`,
);
