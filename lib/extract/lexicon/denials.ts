import { wordSet } from "./word-set";

/** Verbs with which a speaker rejects words, in the base form. "Rule" counts only as "rule out". */
export const DENIALS = wordSet(
  "deny reject dismiss dispute refute rebut repudiate disavow doubt disbelieve rebuff rule contradict debunk",
);

/** Verbs that reject what others maintain if they are about a claim: "mocked | the idea that X". In the base form. */
export const REBUFFS = wordSet(
  "challenge question mock ridicule deride scoff decry deplore lambast lambaste rubbish",
);

/** Verbs that say what something is: "called | reports that X | a fairy tale". In the base form. */
export const NAMES = wordSet(
  "call brand label describe dub characterise characterize deem term portray",
);

/** Words that call something true: "called reports that X | credible". */
export const TRUE_WORDS = wordSet(
  "true credible accurate correct plausible right valid convincing well-founded fair",
);

/** Words that call something untrue: "a | fabrication |", "is | false |". */
export const FALSE_WORDS = wordSet(
  `fabrication fabrications lie lies fiction fake falsehood falsehoods slander smear smears nonsense myth myths untrue
  false fabricated baseless groundless unfounded bogus discredited`,
);

/** Nouns for what someone maintains and others may deny, in the singular and the plural. */
export const CLAIM_NOUNS = wordSet(
  `account accounts claim claims report reports suggestion suggestions allegation allegations assertion assertions accusation
  accusations charge charges rumour rumours rumor rumors story stories notion idea view argument arguments statement
  statements contention speculation insinuation insinuations theory theories finding findings conclusion conclusions
  talk fear fears worry worries criticism criticisms complaint complaints concern concerns`,
);

/** Verbs that call something what it is, in the base form. They reject what they call untrue. */
export const CALLS = wordSet(
  `call brand label describe characterise characterize denounce condemn decry deride deplore accuse blame criticise
  criticize slam blast rebuke mock ridicule deem term`,
);
