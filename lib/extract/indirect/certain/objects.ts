import { speakerClassOf, wordSet } from "../../lexicon";
import { cueOf, objectOfRebuff, type Token, wordAt } from "../../tokens";
import { isDependent } from "../clauses";
import { findsNone, governs, takesStance } from "../starts";
import { QUESTION_WORDS } from "./questions";
import type { Report } from "./report";
import { SUBORDINATE } from "./subordinate";

/** Whether an object can only be what its verb reports: "pledged | to buy no more", "called for | calm". */
export const isCertainObject = (report: Report): boolean =>
  (report.speaks && (isDirectObject(report) || isLinkedObject(report))) ||
  isAwaited(report) ||
  isLeftOpen(report);

const COMMITS = wordSet("pledge vow promise swear threaten undertake offer demand");
const REPORTS_THING = wordSet(
  `confirm deny acknowledge claim announce reject condemn welcome reaffirm reiterate admit dismiss denounce`,
);
const VOICES = wordSet(
  `commend laud applaud affirm decry deplore denounce condemn reaffirm reiterate lament demand bemoan extol underline
  underscore highlight stress emphasise emphasize regret restate recommend advocate predict foresee envisage envision
  doubt downplay criticise criticize`,
);

/** An object without a preposition. */
function isDirectObject({ tokens, cue, first, base, opener, from, to }: Report): boolean {
  const directly = first === cue + 1;
  // "Pledged | to buy no more", "vowed on Monday | to return".
  if (COMMITS.has(base) && opener === "to" && (directly || from === "time" || from === "that"))
    return true;
  if (!directly) return false;
  // "Confirmed | the deal | in a statement".
  if (REPORTS_THING.has(base) && to === "occasion") return true;
  // "Rejects | any link between the two": not a motion, of which there is one.
  if (/^(?:reject|dismiss|dispute|refute|rebut|contest|rule)$/.test(base) && opener === "any")
    return true;
  if (findsNone(tokens, cue) || isViewedAs(tokens, cue, base)) return true;
  // "Denied | having met them".
  if (base === "deny") return true;
  // "Raised | concerns about X".
  if (takesStance(tokens, cue)) return true;
  // "Welcomed | the release | of": not a guest.
  if (base === "welcome" && isMatter(tokens, first)) return true;
  // "Commended | the harbour", "demanding | an explanation": verbs whose object is always something said.
  return VOICES.has(base) && !SUBORDINATE.has(opener) && !QUESTION_WORDS.has(opener);
}

const MAX_MATTER = 6;

/** "The release of", "its decision to": a thing done, and nobody. */
function isMatter(tokens: Token[], first: number): boolean {
  const words = tokens.slice(first, first + MAX_MATTER);
  if (!/^(?:the|an?|this|its|his|her|their|recent)$/.test(words[0]?.lower ?? "")) return false;
  const link = words.findIndex(({ lower }) => /^(?:of|to|on|in|by|between|from|for)$/.test(lower));
  return (
    link > 1 && words.slice(1, link).every((t) => !t.cap && speakerClassOf(t.lower) !== "person")
  );
}

/** An object after a preposition or a particle. */
function isLinkedObject({ tokens, cue, first, base, kind, before, from }: Report): boolean {
  // "Called for | calm", "complained of | noise", "advised against | travel".
  if (first === cue + 2 && governs(base, before)) return true;
  // "Brushed aside | suggestions that".
  if (base === "dismiss" && objectOfRebuff(tokens, cue) === first) return true;
  // "Put forward | a proposal".
  if (base === "propose" && /^(?:forward|out|forth)$/.test(before)) return true;
  // "Ruled out | sabotage", "refused to rule out | sabotage".
  if (base === "rule" && before === "out" && first === cue + 2) return true;
  // "Likened the talks to | a marathon", "informed the panel of | the delay", "accused the other side of | hiding".
  if (before === "to" && /^(?:liken|compare)$/.test(base)) return true;
  if (before === "of" && /^(?:inform|notify|apprise|accuse)$/.test(base)) return true;
  if (from !== "that") return false;
  // "Put the toll at | nine".
  if (before === "at" && /^(?:put|estimate)$/.test(base) && first > cue + 2) return true;
  // "Argued in an interview for | a pause".
  if (before === "for" && base === "argue") return true;
  const link = wordAt(tokens, cue + 1);
  // "Noted with regret | the decision", "described to the paper | how".
  return (
    (link === "with" && kind !== "think" && first > cue + 2) || (link === "to" && kind === "say")
  );
}

/** Whether an object is neither confirmed nor denied: "would neither confirm nor deny | the sale". */
const isLeftOpen = ({ tokens, cue, first, base }: Report): boolean =>
  base === "deny" &&
  first === cue + 1 &&
  wordAt(tokens, cue - 1) === "nor" &&
  cueOf(tokens[cue - 2])?.base === "confirm";

/** Whether the verb depends on another: "is expected to table | an offer", "did not rule out | sabotage". */
function isAwaited({ tokens, cue, first, base, before }: Report): boolean {
  if (base === "table") return first === cue + 1;
  if (first !== cue + 2 || !isDependent(tokens, cue)) return false;
  return governs(base, before) || (base === "rule" && before === "out");
}

const MAX_VIEWED = 9;

/** What someone is said to think of something: "critics see | the law as a gift". In the past, it may have been seen by eye. */
function isViewedAs(tokens: Token[], cue: number, base: string): boolean {
  const { lower } = tokens[cue]!;
  if (
    !/^(?:see|view|regard)$/.test(base) ||
    !/^(?:sees?|views?|regards?|viewed|regarded)$/.test(lower)
  )
    return false;
  for (let i = cue + 2; i < cue + MAX_VIEWED && tokens[i]?.kind === "word"; i++)
    if (tokens[i]!.lower === "as")
      return !/^(?:well|soon|far|long|much|if|though)$/.test(wordAt(tokens, i + 1));
  return false;
}
