// What is done rather than said: "refused | bail", "voted | by 40 to 12".
import { BE, speakerClassOf, wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";
import { hasClause, OPENS_CLAUSE, type Report } from "./report";

/** Whether a verb acts on its object, or its subject does nothing. */
export const isDeed = (report: Report): boolean =>
  isAction(report) || isAppeal(report) || isPassive(report) || isMade(report);

// What a court, a council or an office decides on, which is not a statement: "rejected a motion", "denied | a visa".
const PROCEDURE = wordSet(
  `motion motions bill bills debate debates amendment amendments appeal appeals petition petitions application
  applications bail visa visas asylum resolution resolutions nomination nominations candidacy candidacies request
  requests bid bids permission permit permits licence licences license licenses entry access parole`,
);
// What is put to someone, who may refuse it without saying that anything is untrue.
const OFFERS = wordSet(
  `offer offers proposal proposals plea pleas invitation invitations overture overtures settlement draft drafts`,
);
const SESSION = /^(?:the|an?) (?:meeting|session|hearing|house|council) to order/;
const ARTICLE = /^(?:an?|the|its|his|her|their|two|three)$/;
const ASSURES = /^(?:re)?assure$/;
const OWN = /^(?:its|his|her|their)$/;
const ENVOY =
  /^(?:ambassadors?|envoys?|consul|diplomats?|troops|soldiers|staff|ships?|cars?|vehicles|products?)$/;
const FIRE = /^(?:fires?|blazes?|flames|wildfires?)$/;
const lowerOf = (words: Report["words"]): string => words.map(({ lower }) => lower).join(" ");
const CLAIMED = /^(?:asylum|lives|benefits?|office)$/;
const ENDS_NOUN = /^(?:of|that|to|for|from|on|in|by|over|and|or|but)$/;
const MAX_OBJECT = 4;

/**
 * Whether a verb acts on its object: "Refused | bail", "rejected | a motion", "claimed | asylum". But "refused | to go"
 * may be said.
 */
function isAction({ tokens, base, words, opener, before, cue, first }: Report): boolean {
  if (base === "sue" || (base === "plead" && /^(?:not|guilty)$/.test(opener))) return true;
  // "Referred | the caller | to its website", "called | the meeting | to order".
  const directly = first === cue + 1;
  if (base === "refer") return directly && opener !== "to";
  if (base === "call" && directly) return SESSION.test(lowerOf(words));
  // "Put out | a fire".
  if (/^put/.test(wordAt(tokens, cue)) && putsOut(tokens, cue)) return true;
  if (/^(?:refuse|undertake)$/.test(base))
    return opener !== "to" && before !== "to" && words[0]!.kind === "word";
  // "Recalled | its ambassador from Oslo", "opened | a prayer room".
  if (base === "recall") return OWN.test(opener) && ENVOY.test(words[1]?.lower ?? "");
  if (base === "open" && directly)
    return ARTICLE.test(opener) && !hasClause(words.slice(0, MAX_OBJECT));
  // "Reassured | a visitor from Oss".
  if (ASSURES.test(base) && directly && ARTICLE.test(opener))
    return speakerClassOf(words[1]?.lower ?? "") === "person" && !hasClause(words);
  if (base === "claim") return CLAIMED.test(opener);
  return isTurnedDown(base, words);
}

/** Whether the object is refused rather than contradicted: "rejected | Oslo's offer of talks", but not "any offer". */
function isTurnedDown(base: string, words: Report["words"]): boolean {
  if (!/^(?:reject|deny)$/.test(base) || words[0]?.lower === "any") return false;
  const object = words.slice(0, MAX_OBJECT);
  const end = object.findIndex(({ lower }) => ENDS_NOUN.test(lower));
  const noun = object[(end < 0 ? object.length : end) - 1]?.lower ?? "";
  return PROCEDURE.has(noun) || (base === "reject" && OFFERS.has(noun));
}

const putsOut = (tokens: Token[], cue: number): boolean =>
  wordAt(tokens, cue + 1) === "out" &&
  tokens.slice(cue + 2, cue + 2 + MAX_OBJECT).some(({ lower }, k, object) => {
    // "Put out a warning | that fire | would be answered".
    const before = object.slice(0, k);
    return FIRE.test(lower) && !before.some((t) => t.lower !== "of" && ENDS_NOUN.test(t.lower));
  });

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
