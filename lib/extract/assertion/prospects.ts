import { BE, DENIALS, speakerClassOf, wordSet } from "../lexicon";
import type { Mention } from "../mentions";
import { cueOf, type Token, wordAt } from "../tokens";
import type { Assertion } from "../types";
import { beforeAdverbs, isOfMatter } from "./matters";
import { refusalBefore, refusedTo } from "./refusals";
import type { VerbGroup } from "./verb-group";
import {
  AVOIDANCE,
  CONTEMPLATION,
  DIRECTIVES,
  HOLDING_BACK,
  INTENTIONS,
  PROSPECTS,
  SILENCES,
  SPEECH,
  STANCES,
} from "./words";

interface Prospect {
  assertion: Assertion;
  /** The first of the words that decide it. */
  from: number;
}

/**
 * Decides by what a verb depends on: "declined to | say", "without | saying", "will | say". Returns null if that does
 * not decide it.
 */
export function prospectOf(
  tokens: Token[],
  { verb, subject }: { verb: number; subject: Mention | null },
  group: VerbGroup,
): Prospect | null {
  if (isOfMatter(tokens, verb, group, subject)) return null;
  if (intendsToSpeak(tokens, verb)) return { assertion: "hypothetical", from: verb };
  if (group.infinitive) return ofInfinitive(tokens, verb, group, subject);
  if (tokens[verb]!.lower.endsWith("ing") || group.auxiliaries.includes("having"))
    return ofGerund(tokens, group);
  return (
    ofModal(tokens, verb, group) ??
    ofPassive(tokens, verb, group) ??
    ofRefusal(tokens, verb, group) ??
    ofList(tokens, verb)
  );
}

function ofInfinitive(
  tokens: Token[],
  verb: number,
  group: VerbGroup,
  subject: Mention | null,
): Prospect | null {
  const { governor } = group;
  const { lower } = tokens[governor] ?? { lower: "" };
  if (group.negated) return { assertion: "withheld", from: group.first };
  const { base } = cueOf(tokens[verb])!;
  if (SILENCES.has(lower)) {
    if (isNegated(tokens, governor)) return null;
    const rejects = STANCES.has(base) && /^(?:declin|refus|unwilling)/.test(lower);
    return { assertion: rejects ? "denied" : "withheld", from: governor };
  }
  // "Liked to say", "used to say": what someone says often has been said.
  if (HABITS.has(lower)) return null;
  if (PROSPECTS.has(lower)) {
    const silent = UNABLE.test(lower) && isNegated(tokens, governor);
    return { assertion: silent ? "withheld" : "hypothetical", from: governor };
  }
  if (isToCome(tokens, governor, subject)) return { assertion: "hypothetical", from: governor };
  const refusal = refusalBefore(tokens, group.first);
  if (refusal >= 0) return { assertion: STANCES.has(base) ? "denied" : "withheld", from: refusal };
  if (isDisowned(tokens, governor)) return { assertion: "withheld", from: governor };
  const reserved = forWhomBefore(tokens, governor);
  if (reserved >= 0) return { assertion: "hypothetical", from: reserved };
  const directive = directiveBefore(tokens, governor);
  return directive >= 0 ? { assertion: "hypothetical", from: directive } : null;
}

/** "Lee | is | to tell", "the aim | is | to tell"; but what someone's "first act was to say" has been said. */
function isToCome(tokens: Token[], governor: number, subject: Mention | null): boolean {
  if (!BE.has(wordAt(tokens, governor)) || !subject) return false;
  const before = tokens[beforeAdverbs(tokens, governor - 1)];
  // A relative pronoun stands for whom it follows, and a comma ends what is said of the subject.
  if (!before || /^(?:who|,|\))$/.test(before.text)) return true;
  if (PROSPECTS.has(before.lower)) return true;
  return before.cap || speakerClassOf(before.lower) !== null || PERSONAL.test(before.lower);
}

const PERSONAL = /^(?:i|we|you|he|she|it|they)$/;

/** Whether a verb only says that someone means to speak: "| plans | to warn Oslo", "| hopes | to persuade". */
function intendsToSpeak(tokens: Token[], verb: number): boolean {
  if (!INTENTIONS.has(cueOf(tokens[verb])!.base) || wordAt(tokens, verb + 1) !== "to") return false;
  const spoken = /ly$|^also$/.test(wordAt(tokens, verb + 2)) ? verb + 3 : verb + 2;
  return SPEECH.has(wordAt(tokens, spoken));
}

const DISOWNED = wordSet(
  "wrong mistaken misleading unfair inaccurate simplistic naive foolish absurd exaggeration stretch mistake",
);

/** "It would be | wrong | to say": nobody says it. "Lee was wrong to say" means that she did. */
const isDisowned = (tokens: Token[], governor: number): boolean =>
  DISOWNED.has(wordAt(tokens, governor)) &&
  tokens.slice(Math.max(0, governor - 4), governor).some(({ lower }) => lower === "it");

const HABITS = wordSet(
  `like liked likes love loved loves prefer prefers preferred use used uses tend tends tended fond wont
  given quick keen came went happened began continued proceeded managed`,
);

/** Returns where "for" is: "A mistake | for Norway to claim", "time | for them to say". Returns -1 if there is none. */
function forWhomBefore(tokens: Token[], from: number): number {
  const { sentence } = tokens[from] ?? {};
  for (let i = from; i > from - 5 && i > 0; i--) {
    const t = tokens[i]!;
    if (t.sentence !== sentence || t.kind !== "word" || cueOf(t)?.finite) return -1;
    if (t.lower === "for") return i;
  }
  return -1;
}

// "Is not ready to say": the speaker stays silent.
const UNABLE = /^(?:ready|prepared|willing|able|allowed|free|going)$/;
const MAX_OBJECT = 8;

/** The verb that asks someone to do something: "| urged the ministry in Beijing to". Returns -1 if there is none. */
function directiveBefore(tokens: Token[], from: number): number {
  const { sentence } = tokens[from] ?? {};
  for (let i = from; i > from - MAX_OBJECT && i >= 0; i--) {
    const t = tokens[i]!;
    if (t.sentence !== sentence || t.span >= 0 || t.kind === "mark" || t.text === ",") return -1;
    const cue = cueOf(t);
    if (cue) return DIRECTIVES.has(cue.base) ? i : -1;
  }
  return -1;
}

function isNegated(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= i - 2; k--)
    if (/^(?:not|never)$|n['’]t$/.test(wordAt(tokens, k))) return true;
  return false;
}

function ofGerund(tokens: Token[], { governor, auxiliaries }: VerbGroup): Prospect | null {
  const { lower } = tokens[governor] ?? { lower: "" };
  // "Denied saying", "denied having told".
  if (DENIALS.has(cueOf(tokens[governor])?.base ?? "") && auxiliaries.length <= 1)
    return { assertion: "denied", from: governor };
  // "Did not recall saying", "had no memory of saying".
  if (RECALL.test(lower) && isNegated(tokens, governor))
    return { assertion: "withheld", from: governor };
  if (lower === "of" && isForgotten(tokens, governor - 1))
    return { assertion: "withheld", from: governor - 1 };
  if (AVOIDANCE.has(lower)) return { assertion: "withheld", from: governor };
  if (CONTEMPLATION.has(lower)) return { assertion: "hypothetical", from: governor };
  if (/^(?:of|from)$/.test(lower) && HOLDING_BACK.has(wordAt(tokens, governor - 1)))
    return { assertion: "withheld", from: governor - 1 };
  return null;
}

const RECALL = /^(?:recall|remember|recollect)(?:s|ed|ing)?$/;

const isForgotten = (tokens: Token[], noun: number): boolean =>
  /^(?:memory|recollection|record)$/.test(wordAt(tokens, noun)) &&
  tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => lower === "no");

// "Would support", "would prefer" state what someone wants now.
const WISHES = wordSet(
  "like prefer support back welcome oppose favor favour endorse seek love hate",
);

function ofModal(tokens: Token[], verb: number, group: VerbGroup): Prospect | null {
  if (group.negated) return null;
  const modal = group.auxiliaries.find((word) =>
    /^(?:will|would|shall|should|could|may|might|must|ought|['’]ll)$/.test(word),
  );
  const { base } = cueOf(tokens[verb])!;
  if (!modal || (modal === "would" && WISHES.has(base))) return null;
  // "Would only say", "would later say": the words were said.
  const said =
    (modal === "would" && saidAllTheSame(tokens, group.first, verb)) ||
    // "Pilots will tell you that": they do.
    (base === "tell" && /^w(?:ill|ould)$/.test(modal) && wordAt(tokens, verb + 1) === "you");
  return said ? null : { assertion: "hypothetical", from: group.first };
}

function saidAllTheSame(tokens: Token[], from: number, verb: number): boolean {
  for (let i = from - 2; i <= verb + 1; i++)
    if (
      /^(?:only|later|often|always|eventually|subsequently)$/.test(wordAt(tokens, i)) ||
      // "All | she would say", but not "all parties would say".
      (tokens[i]?.lower === "all" && /^(?:he|she|it|they|we|i|you)$/.test(wordAt(tokens, i + 1)))
    )
      return true;
  return false;
}

/** "Is | expected | to ...", where the verb itself is the prospect. */
function ofPassive(tokens: Token[], verb: number, group: VerbGroup): Prospect | null {
  const { lower } = tokens[verb]!;
  const passive = BE.has(group.auxiliaries[0] ?? "");
  if (!passive || tokens[verb + 1]?.lower !== "to" || !PROSPECTS.has(lower)) return null;
  return { assertion: group.negated ? "withheld" : "hypothetical", from: group.first };
}

/** "| Declined | to confirm", where the verb itself is the refusal. */
function ofRefusal(tokens: Token[], verb: number, group: VerbGroup): Prospect | null {
  const to = group.negated ? -1 : refusedTo(tokens, verb);
  if (to < 0) return null;
  const refused = cueOf(tokens[to + 1]);
  const speech = refused !== null && !STANCES.has(refused.base);
  return { assertion: speech ? "withheld" : "denied", from: verb };
}

const MAX_LIST = 16;

/** The second verb of a list: "is expected to meet them and | announce". */
function ofList(tokens: Token[], verb: number): Prospect | null {
  const cue = cueOf(tokens[verb])!;
  if (cue.finite || !/^(?:and|or|then)$/.test(wordAt(tokens, verb - 1))) return null;
  const { sentence } = tokens[verb]!;
  for (let i = verb - 2; i > verb - MAX_LIST && i > 0; i--) {
    const t = tokens[i]!;
    if (t.sentence !== sentence || t.span >= 0 || t.text === ";") return null;
    if (/^(?:will|would|may|might|could|should)$/.test(t.lower))
      return { assertion: "hypothetical", from: i };
    if (t.lower !== "to") continue;
    const before = tokens[i - 1]!.lower;
    if (SILENCES.has(before)) return { assertion: "withheld", from: i - 1 };
    if (PROSPECTS.has(before)) return { assertion: "hypothetical", from: i - 1 };
  }
  return null;
}
