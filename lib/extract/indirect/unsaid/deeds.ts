// What is done rather than said: "refused | bail", "voted | by 40 to 12".
import { BE, wordSet } from "../../lexicon";
import { wordAt } from "../../tokens";
import { hasClause, OPENS_CLAUSE, type Report } from "./report";

/** Whether a verb acts on its object, or its subject does nothing. */
export const isDeed = (report: Report): boolean =>
  isAction(report) || isAppeal(report) || isPassive(report) || isMade(report);

// What a court or a council decides on, which is not a statement.
const PROCEDURE = wordSet(
  `motion motions bill bills debate debates amendment amendments appeal appeals petition petitions application
  applications bail visa visas asylum resolution resolutions nomination nominations candidacy candidacies`,
);
const CLAIMED = /^(?:asylum|lives|benefits?|office)$/;
const ENDS_NOUN = /^(?:of|that|to|for|from|on|in|by|over)$/;
const MAX_OBJECT = 4;

/**
 * Whether a verb acts on its object: "Refused | bail", "rejected | a motion", "claimed | asylum". But "refused | to go"
 * may be said.
 */
function isAction({ base, words, opener, before }: Report): boolean {
  if (/^(?:refuse|undertake)$/.test(base))
    return opener !== "to" && before !== "to" && words[0]!.kind === "word";
  if (base === "claim") return CLAIMED.test(opener);
  if (base !== "reject") return false;
  const object = words.slice(0, MAX_OBJECT);
  const end = object.findIndex(({ lower }) => ENDS_NOUN.test(lower));
  return PROCEDURE.has(object[(end < 0 ? object.length : end) - 1]?.lower ?? "");
}

/** Whether an appeal reports nothing, which it would do after "for" or "to": "Appealed the verdict". */
const isAppeal = ({ tokens, cue, base }: Report): boolean =>
  base === "appeal" && !/^(?:for|to)$/.test(wordAt(tokens, cue + 1));

const MADE = /^(?:announced|published|unveiled|posted|issued)$/;

/** Whether what was announced comes before the verb: "The plan was | announced | in May as the first". */
const isMade = ({ tokens, cue, verb, words, opener, before }: Report): boolean =>
  MADE.test(verb.lower) &&
  BE.has(wordAt(tokens, cue - 1)) &&
  !OPENS_CLAUSE.has(opener) &&
  !OPENS_CLAUSE.has(before) &&
  !hasClause(words);

/**
 * Whether the verb is passive or only counts votes, so that its subject says nothing: "Announced | by people who did
 * not make it", "a man accused | of theft", "voted | by 40 to 12".
 */
function isPassive({ tokens, cue, base, opener }: Report): boolean {
  if (/^(?:accuse|suspect)$/.test(base) && wordAt(tokens, cue + 1) === "of") return true;
  const before = wordAt(tokens, cue - 1);
  // "Was called | to the ministry", "were called | in", but not "was called | a liar".
  if (base === "call" && BE.has(before))
    return /^(?:to|in|up|out|off|back|away)$/.test(wordAt(tokens, cue + 1));
  const passive = base === "vote" || /^(?:be|been|being)$/.test(before);
  return passive && opener === "by";
}
