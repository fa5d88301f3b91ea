// Verbs, adjectives and nouns that decide whether words were said. In the base form unless noted otherwise.
import { wordSet } from "../lexicon";

/** Verbs that, negated, state the opposite: "does not believe that X" rejects X. */
export const STANCES = wordSet(
  `believe think expect feel accept agree support endorse back favour favor recognise recognize
  consider regard see concede buy imagine anticipate want welcome`,
);

/** Verbs of knowing: negated, they say nothing about the words. */
export const KNOWLEDGE = wordSet("know recall remember realise realize understand hear learn mean");

// Words before "to" and a verb of saying, in any form.

/** The speaker stays silent: "declined to | confirm". */
export const SILENCES = wordSet(
  `decline declines declined declining refuse refuses refused refusing fail fails failed failing
  neglect neglected omit omits omitted forget forgets forgot forgotten unwilling reluctant unable
  hesitate hesitates hesitated hesitant loath early soon hard difficult impossible premature yet
  nothing position`,
);

/** Nothing has been said so far: "is expected to | announce", "has to | announce", "asked when to | announce". */
export const PROSPECTS = wordSet(
  `expected expect expects likely unlikely due set scheduled slated poised planned planning plans plan
  intends intend intended intention intending going about hopes hope hoped hoping wants want wanted
  wanting ready prepared prepares preparing promised promises promise vowed vows pledged pledges
  pledge agreed agrees agree threatened threatens threatening supposed needs need needed has have
  had having ought able bound certain tipped asked told invited ordered required obliged urged pressed
  encouraged instructed willing keen eager aims aim aimed aiming seeks seeking tempted allowed free
  meant where when how whether`,
);

/** Verbs of what someone means to do. */
export const INTENTIONS = wordSet("plan intend hope aim want seek wish expect mean");

/** What someone means to do, if that is to speak: "plans to | warn". Other deeds are themselves what is stated. */
export const SPEECH = wordSet(
  `say tell warn announce argue declare insist stress reiterate emphasise emphasize inform remind assure reassure
  persuade convince accuse condemn denounce criticise criticize praise describe characterise characterize label brand
  call explain claim assert complain protest ask urge propose demand deny confirm admit apologise apologize`,
);

/** Verbs that ask someone else to say something: "urged Beijing to | admit". */
export const DIRECTIVES = wordSet(
  `urge ask press call want expect invite order instruct tell encourage push pressure beg plead request
  challenge demand require allow permit lobby advise warn like`,
);

/** Before "of" or "from" and an -ing form: "stopped short of | saying". */
export const HOLDING_BACK = wordSet(
  "short refrain refrained refraining refrains back away instead shied abstained wary capable",
);

/** Directly before an -ing form: "avoided | saying". */
export const AVOIDANCE = wordSet("avoid avoids avoided avoiding resisted without than");

/** Directly before an -ing form: "considered | announcing". */
export const CONTEMPLATION = wordSet(
  "consider considers considered considering contemplating imagine",
);

export const NEGATIONS = wordSet("not never neither nor cannot no");
export const AUXILIARIES = wordSet(
  `has have had having did does do is are was were be been being will would shall should can could may
  might must ought 'll ’ll`,
);
/** Adverbs that may come inside a verb group and do not end in "-ly". */
export const BETWEEN = wordSet(
  "also yet ever even so far still now then later again once always often just only either further",
);
/** Words that make a clause a condition or a question: "if the minister | says". */
export const CONDITIONS = wordSet("if unless whether until lest should were had suppose supposing");
/** "said | nothing about", "offered | no details". */
export const NO_CONTENT = wordSet("nothing little no");
