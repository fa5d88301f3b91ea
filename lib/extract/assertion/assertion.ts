import { CALLS, DENIALS, FALSE_WORDS, wordSet } from "../lexicon";
import type { Mention } from "../mentions";
import type { ParsedText } from "../parse";
import { claimAt, DOUBTS, denialOf, nobodyAt, rebuffs } from "../syntax";
import { cueOf, type Token, wordAt } from "../tokens";
import type { Assertion } from "../types";
import { imaginedBefore } from "./imagined";
import { negationInFront } from "./inverted";
import { prospectOf } from "./prospects";
import { joinedVerb, type VerbGroup, verbGroup } from "./verb-group";
import { CONDITIONS, KNOWLEDGE, NO_CONTENT, STANCES } from "./words";

/** Words that someone is reported to have said. Token indices. */
export interface Claim {
  /** The verb that reports them, or -1 if there is none. */
  verb: number;
  subject: Mention | null;
  first: number;
  /** Exclusive. */
  last: number;
  /** Whether they are in quotation marks. */
  quoted: boolean;
}

interface AssertionFound {
  assertion: Assertion;
  /** The words that decide it, or null if the words are simply asserted. */
  words: string | null;
  /** The subject is a negative one, so nobody spoke: "no official said". */
  nobody?: true;
}

const ASSERTED: AssertionFound = { assertion: "asserted", words: null };

/** Decides whether reported words were asserted, denied, withheld or never said. */
export function assertionOf(parsed: ParsedText, claim: Claim): AssertionFound {
  const { tokens } = parsed;
  const { verb } = claim;
  const denial = denialOf(tokens, claim.first, claim.last);
  // "The claim that X was | denied |", "is | false |".
  if (denial?.verb === -1) return { assertion: "denied", words: tokens[denial.word]!.text };
  const cue = cueOf(tokens[verb]);
  if (!cue)
    return isToCome(tokens, claim) ? { assertion: "hypothetical", words: "will be" } : ASSERTED;
  const group = verbGroup(tokens, verb);
  const found = (assertion: Assertion, from = group.first, to = verb): AssertionFound => ({
    assertion,
    words: parsed.text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, " "),
  });
  // "Refused to be drawn on X", "would not be drawn": the expression always means silence.
  if (tokens[verb]!.lower === "drawn" && tokens[verb - 1]?.lower === "be") return found("withheld");
  const condition = conditionBefore(tokens, claim, group);
  if (condition >= 0) return found("hypothetical", condition);
  if (asks(parsed, claim)) return found("hypothetical");
  const nobody = saidByNobody(tokens, claim, group);
  // Even "nobody believes X" is not a denial, since there is no denier.
  if (nobody >= 0) return { ...found("withheld", nobody), nobody: true };
  const negation = negationInFront(tokens, claim, group);
  if (negation >= 0) return found("withheld", negation);
  const imagined = imaginedBefore(tokens, verb);
  if (imagined >= 0) return found("hypothetical", imagined);
  const silent = prospectOf(tokens, claim, group);
  if (silent) return found(silent.assertion, silent.from);
  // "Left open | whether".
  if (/^(?:left|leaves?|leaving)$/.test(wordAt(tokens, verb - 1)))
    return found("withheld", verb - 1);
  const joined = joinedVerb(tokens, verb);
  if (joined >= 0) {
    const other = assertionOf(parsed, { ...claim, verb: joined });
    if (other.assertion !== "asserted")
      return other.assertion === "denied" ? found("denied") : other;
  }
  if (group.negated) {
    // "Cannot be denied", "there is no denying": what cannot be denied is true.
    if (cue.base === "deny" && /^c(?:an|ould)$/.test(group.auxiliaries[0] ?? "")) return ASSERTED;
    return found(negative(cue.base));
  }
  if (NO_CONTENT.has(wordAt(tokens, verb + 1)) && saysNothing(tokens, verb))
    return found("withheld", verb, verb + 1);
  return denial?.verb === verb || isDenied(tokens, claim) ? found("denied") : ASSERTED;
}

const MAX_LEAD = 24;

/** Whether words are a message that someone has yet to give: "Lee’s message | will be that | “...”". */
function isToCome(tokens: Token[], { first, quoted }: Claim): boolean {
  const { sentence } = tokens[first]!;
  const from = quoted ? first - 2 : first;
  for (let i = from; i > from - MAX_LEAD && i >= 0; i--) {
    const { text, lower, sentence: own } = tokens[i]!;
    if (own !== sentence && i < from) return false;
    if (text === ":" || lower === "that")
      return wordAt(tokens, i - 1) === "be" && /^(?:will|would|to)$/.test(wordAt(tokens, i - 2));
  }
  return false;
}

/** What a negated verb does to its words: "does not believe" rejects them, "did not say" withholds them. */
function negative(base: string): Assertion {
  return STANCES.has(base) && !KNOWLEDGE.has(base) ? "denied" : "withheld";
}

/** Where a condition that contains the verb begins: "| if the minister says". Returns -1 if there is none. */
function conditionBefore(tokens: Token[], { verb, subject }: Claim, group: VerbGroup): number {
  const before = subject && subject.head < verb ? subject.outerFirst - 1 : group.first - 1;
  const opener = tokens[before];
  if (opener?.sentence !== tokens[verb]!.sentence) return -1;
  if (!CONDITIONS.has(opener.lower)) return -1;
  // "Until she said" is past; "should" and "were" introduce a condition only when they open the clause.
  if (opener.lower === "until" && /(?:ed|said|told)$/.test(tokens[verb]!.lower)) return -1;
  if (/^(?:should|were|had)$/.test(opener.lower) && !opensClause(tokens, before)) return -1;
  return before;
}

const opensClause = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i]!.sentence || tokens[i - 1]!.kind !== "word";

/** Whether the sentence that contains the verb is the reporter's own question. */
function asks({ tokens, sentences }: ParsedText, { verb }: Claim): boolean {
  const { last } = sentences[tokens[verb]!.sentence]!;
  const end = tokens[last - 1]!;
  return end.text === "?" && end.span < 0;
}

/** Where a negative subject begins: "| no official said". Returns -1 if the subject is not one. */
function saidByNobody(tokens: Token[], { verb, subject }: Claim, group: VerbGroup): number {
  if (subject && subject.head < verb) {
    const same = tokens[subject.head]!.sentence === tokens[verb]!.sentence;
    return same ? nobodyAt(tokens, subject) : -1;
  }
  const before = tokens[group.first - 1];
  const same = before?.sentence === tokens[verb]!.sentence;
  return same && /^(?:nobody|none)$/.test(before!.lower) ? group.first - 1 : -1;
}

const CONTENT_NOUN = wordSet(
  `comment detail details information indication explanation evidence confirmation reason reasons timeline date
  mention hint answer response about on to of as`,
);

/** "Said nothing about", "gave no details of". */
function saysNothing(tokens: Token[], verb: number): boolean {
  // "Sees no reason to", "found no evidence of": that there is none is what is said.
  if (/^(?:see|find)$/.test(cueOf(tokens[verb])!.base)) return false;
  for (let i = verb + 2; i < verb + 5; i++) if (CONTENT_NOUN.has(wordAt(tokens, i))) return true;
  return false;
}

/** "Called it | a fabrication | that", "called | false | a report that"; but "called it “simply false”" is a view. */
const callsFalse = (tokens: Token[], verb: number): boolean =>
  tokens
    .slice(verb + 1, verb + 6)
    .some(
      ({ lower }, k) =>
        FALSE_WORDS.has(lower) &&
        tokens.slice(verb + k + 2, verb + k + 6).some((after) => after.lower === "that"),
    );

/** Whether the words are what a verb of denial rejects. */
function isDenied(tokens: Token[], { verb, first, quoted }: Claim): boolean {
  const { base } = cueOf(tokens[verb])!;
  if (CALLS.has(base) && !quoted && first > verb && callsFalse(tokens, verb)) return true;
  if (first < verb) return false;
  const opens = tokens[first]!.lower === "that" ? first : claimAt(tokens, first);
  if (!quoted && opens >= 0 && rebuffs(tokens, verb, opens)) return true;
  if (!DENIALS.has(base)) return false;
  if (base === "rule" && tokens[verb + 1]?.lower !== "out") return false;
  const before = tokens[quoted ? first - 2 : first - 1]!;
  // "Dismissed | doubts | that it would hold": so it would.
  if (tokens[first]!.lower === "that" && first - 1 > verb && DOUBTS.test(before.lower))
    return false;
  // "Dismissed the report as | nonsense", "denied it: | “...”": these are the speaker's own words.
  if (/^(?:as|:|,|and|but)$/.test(before.lower)) return false;
  if (!quoted || base === "deny" || base === "rule") return true;
  // "Rejected the “groundless” claims" quotes the speaker; "rejected claims that X" rejects X.
  return tokens.slice(verb + 1, first).some((t) => /^(?:that|of|whether|if)$/.test(t.lower));
}
