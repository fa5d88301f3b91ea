// Candidates whose position relative to the quotation leaves no doubt that they are the speaker.
import { PREPOSITIONS } from "../lexicon";
import { type Mention, phraseEnd } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, isReportingVerb, joinsAlong, type Token, wordAt } from "../tokens";
import { isTold } from "./addressee";
import type { Candidate } from "./candidates";
import { namedBy, namedByAgent } from "./named-by";
import { ownClauseSubject } from "./own-clause";
import { turnTaker } from "./turn-taking";
import { verdictOf } from "./verdict";

/**
 * Finds the candidate that is certain to be the speaker, by its position in the sentence. Returns its index, or -1 if
 * there is none.
 */
export function sureSpeaker(syntax: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const quoted = candidates.findIndex((candidate) => isQuoted(syntax, candidate));
  if (quoted >= 0) return quoted;
  const signature = candidates.findIndex(isSignature);
  if (signature >= 0) return signature;
  const verdict = verdictOf(syntax, span, candidates);
  if (verdict >= 0) return verdict;
  const named = namedBy(syntax, span, candidates);
  if (named >= 0) return named;
  const agent = namedByAgent(syntax, span, candidates);
  if (agent >= 0) return agent;
  const inClause = ownClauseSubject(syntax, span, candidates);
  if (inClause >= 0) return inClause;
  const beside = candidates.findIndex((candidate) => isBesideVerb(syntax, span, candidate));
  if (beside >= 0) return beside;
  const accompanying = candidates.findIndex((candidate) => isSayingAlong(syntax, span, candidate));
  if (accompanying >= 0) return accompanying;
  const other = candidates.findIndex((candidate) => isBehindSemicolon(syntax, span, candidate));
  if (other >= 0) return other;
  const led = leadIn(syntax, span, candidates);
  return led >= 0 ? led : turnTaker(syntax, span, candidates);
}

/** Whether a name after a dash directly follows the closing mark, which settles who the speaker is. */
function isSignature({ mention, link, placement }: Candidate): boolean {
  // The dash and the office come before the name.
  const first = Math.min(mention.outerFirst, mention.roleFirst);
  return (
    mention.kind === "person" &&
    link.signed &&
    placement.after &&
    placement.distance <= Math.max(2, mention.head - first + 1) &&
    placement.spansBetween === 0
  );
}

/** "Reuters quoted | an official | as saying": the object of the verb is the speaker. */
function isQuoted({ parsed: { tokens } }: Syntax, { mention, placement }: Candidate): boolean {
  const verb = cueOf(tokens[mention.outerFirst - 1]);
  if (!verb || !/^(?:quote|cite)$/.test(verb.base) || placement.sentences > 0) return false;
  const end = phraseEnd(tokens, mention);
  return tokens[end]?.lower === "as" && cueOf(tokens[end + 1])?.class === "say";
}

/**
 * Whether a candidate is the subject of a parenthetical reporting clause in the sentence of the quotation: "Oslo, said
 * | its envoy |, would abstain “with regret”".
 */
function isBesideVerb({ parsed: { tokens } }: Syntax, span: QuotedSpan, candidate: Candidate) {
  const { mention, link, placement } = candidate;
  const { inverted, invertedClass } = link;
  if (inverted < 0 || invertedClass !== "say" || placement.after || placement.sentences > 0)
    return false;
  if (placement.spansBetween > 0 || mention.head > span.firstToken) return false;
  if (isTold(tokens, mention.outerFirst)) return false;
  if (tokens[inverted - 1]?.text !== "," || tokens[inverted - 2]?.kind === "mark") return false;
  return tokens[endBeside(tokens, phraseEnd(tokens, mention))]?.text === ",";
}

const MAX_BODY = 7;

/** Where a name ends, including an affiliation: "Ann Lee | of the Peel Institute |,". */
function endBeside(tokens: Token[], end: number): number {
  if (!/^(?:of|from|at|with|in)$/.test(wordAt(tokens, end))) return end;
  let at = end + 1;
  while (at < end + MAX_BODY && tokens[at]?.kind === "word" && !cueOf(tokens[at])?.finite) at++;
  return at;
}

/**
 * Whether a candidate is the subject of the participle next to the quotation: "The crews went home, with | one docker |
 * shouting, “...”", "and | Seoul | saying it was “late”".
 */
function isSayingAlong(
  { parsed: { tokens } }: Syntax,
  { firstToken }: QuotedSpan,
  { mention, placement }: Candidate,
): boolean {
  if (placement.after || placement.sentences > 0 || placement.spansBetween > 0) return false;
  const { outerFirst, roleFirst } = mention;
  const before = Math.min(outerFirst, roleFirst) - 1;
  const opens = wordAt(tokens, before) === "the" ? before - 1 : before;
  // "Lee and Roe saying": the conjunction joins two subjects.
  const joins = joinsAlong(tokens, opens) && !tokens[opens - 1]!.cap && mention.entity >= 0;
  if (mention.inRole || !(joins || wordAt(tokens, opens) === "with")) return false;
  const verb = phraseEnd(tokens, mention);
  const cue = cueOf(tokens[verb]);
  if (!cue || !/^(?:say|speak)$/.test(cue.class) || !tokens[verb]!.lower.endsWith("ing"))
    return false;
  for (let i = verb + 1; i < firstToken; i++)
    if (tokens[i]!.text === ";" || isReportingVerb(tokens[i])) return false;
  return true;
}

/**
 * Whether a candidate is the subject of a reporting verb in a later clause of the sentence: "A pilot agreed; | another
 * | said it was “late”".
 */
function isBehindSemicolon(
  { parsed: { tokens } }: Syntax,
  { firstToken }: QuotedSpan,
  { mention, placement }: Candidate,
): boolean {
  if (placement.after || placement.sentences > 0 || placement.spansBetween > 0) return false;
  if (tokens[mention.outerFirst - 1]?.text !== ";") return false;
  const verb = mention.last;
  if (cueOf(tokens[verb])?.class !== "say" || !cueOf(tokens[verb])!.finite) return false;
  for (let i = verb + 1; i < firstToken; i++)
    if (tokens[i]!.text === ";" || isReportingVerb(tokens[i])) return false;
  return true;
}

/**
 * The only person in the sentence that ends in a colon before the quotation: "A teacher, Ann Lee, was less sure:
 * “...”". Returns -1 if there is none.
 */
function leadIn({ parsed }: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const { tokens } = parsed;
  const colon = tokens[span.firstToken - 2];
  if (colon?.text !== ":" || colon.paragraph !== tokens[span.firstToken]!.paragraph) return -1;
  // A verb of saying has its own subject.
  for (let i = parsed.sentences[colon.sentence]!.first; i < span.firstToken - 2; i++)
    if (isReportingVerb(tokens[i])) return -1;
  const { first } = parsed.sentences[colon.sentence]!;
  const isHere = ({ head }: Mention) =>
    head >= first && head < span.firstToken && tokens[head]!.span < 0;
  const led = candidates.flatMap(({ mention, shape }, k) => {
    const owner = isApostropheS(tokens[mention.last]);
    const { outerFirst } = mention;
    const forWhom = outerFirst === first + 1 && isForWhom(tokens, first, span.firstToken - 2);
    const governed = !forWhom && PREPOSITIONS.has(wordAt(tokens, outerFirst - 1));
    const subject = isHere(mention) && !owner && !governed;
    return subject && mention.kind === "person" && shape.verbRight < 0 ? [k] : [];
  });
  const people = new Set(led.map((k) => candidates[k]!.mention.entity));
  if (people.size > 0) return people.size === 1 ? led[0]! : -1;
  // "Lima's answer was short: “...”".
  const owner = candidates.findIndex(
    ({ mention, link }) =>
      link.saying && mention.entity >= 0 && isHere(mention) && mention.outerFirst - first <= 1,
  );
  if (owner >= 0) return owner;
  // "But a friend of hers hit back: “...”": the noun that opens the sentence.
  return candidates.findIndex(
    ({ mention, shape }) =>
      mention.kind === "nominal" &&
      shape.verbRight < 0 &&
      isHere(mention) &&
      mention.outerFirst - first <= 1,
  );
}

const FOR_WHOM =
  /^for .* , (?:it|this|that|the (?:lesson|matter|answer|question|choice|problem|moral|point|case|issue|reason|solution)) (?:is|was) [^,]+$/;

/** Whether a sentence up to a colon says what someone thinks: "For Ann Lee, a banker, the matter is plain". */
const isForWhom = (tokens: Token[], first: number, colon: number): boolean =>
  FOR_WHOM.test(
    tokens
      .slice(first, colon)
      .map(({ lower }) => lower)
      .join(" "),
  );
