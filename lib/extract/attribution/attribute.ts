import { referentOf } from "../anaphora";
import { BE, PREPOSITIONS } from "../lexicon";
import { isKeptTo, phraseEnd, wholeOf } from "../mentions";
import { type Models, scoreTrees, sigmoid, softmax } from "../models";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, isReportingVerb, wordAt } from "../tokens";
import { isTold, tellerRather } from "./addressee";
import type { Attribution } from "./attribution";
import { beatBefore } from "./beat";
import { candidateFeatures } from "./candidate-features";
import { type Candidate, candidatesFor, type SpanCandidates } from "./candidates";
import { isImpersonal, ownSubject } from "./clause-subject";
import { continueAttribution, namesOwnSpeaker } from "./continuation";
import { headlineSpeaker } from "./headline";
import { SpeakerHistory, type SpeakersBefore } from "./speaker-history";
import { statementFeatures } from "./statement-features";

/** A quoted span, how likely it is a statement, and whose. */
export interface Judged {
  span: QuotedSpan;
  /** 0 to 1. Below `MIN_STATEMENT` the span is taken for a term or a title. */
  statement: number;
  attribution: Attribution | null;
}

export const MIN_STATEMENT = 0.45;

/** Attributes the quoted spans of a text, all of them or those from `first` up to `last` (exclusive). */
export function attribute(
  syntax: Syntax,
  models: Models,
  first = 0,
  last = syntax.parsed.spans.length,
): Judged[] {
  const history = new SpeakerHistory(syntax.parsed);
  const judged: Judged[] = [];
  for (let k = first; k < last; k++) {
    const span = syntax.parsed.spans[k]!;
    const candidates = candidatesFor(syntax, span, history.before(span));
    judged[k] = judge(syntax, candidates, judged, history, models);
    if (span.interrupted && judged[span.continuationOf]) rejoin(judged, span.continuationOf, k);
  }
  return judged;
}

/** Gives both parts of an interrupted quotation the likelier of their speakers. */
function rejoin(judged: Judged[], first: number, second: number): void {
  const [a, b] = [judged[first]!, judged[second]!];
  const likelier = (b.attribution?.probability ?? 0) > (a.attribution?.probability ?? 0) ? b : a;
  for (const k of [first, second])
    judged[k] = {
      ...judged[k]!,
      attribution: likelier.attribution,
      statement: Math.max(a.statement, b.statement),
    };
}

/** Attributes one span, given those judged before it, and adds it to the history. */
export function judge(
  syntax: Syntax,
  spanCandidates: SpanCandidates,
  judged: Judged[],
  history: SpeakerHistory,
  models: Models,
): Judged {
  const { span, candidates } = spanCandidates;
  const learned = sigmoid(
    scoreTrees(models.statement, statementFeatures(syntax, spanCandidates).values),
  );
  const headed = headlineSpeaker(syntax.parsed, span, candidates) >= 0;
  const beat = beatBefore(syntax, span, spanCandidates);
  const goes =
    goesOn(spanCandidates, history.before(span)) ||
    isOwnWord(syntax, span) ||
    isFollowedByVerb(syntax, span) ||
    beat >= 0;
  const sure = headed ? IN_HEADLINE : goes ? GOES_ON : 0;
  const statement = Math.max(learned, sure);
  const continues = span.continuationOf >= 0 && !span.interrupted;
  const earlier = continues ? judged[span.continuationOf]?.attribution : null;
  const own =
    earlier && !namesOwnSpeaker(candidates)
      ? null
      : choose(syntax, span, candidates, history, models, beat);
  const attribution = earlier ? continueAttribution(syntax, own, earlier) : own;
  if (statement >= MIN_STATEMENT) history.add(span, attribution);
  return { span, statement, attribution };
}

const SIGNED = 0.95;
const IN_HEADLINE = 0.8;
const GOES_ON = 0.8;

/** Whether a whole sentence in marks directly follows somebody's words: “It failed,” said Roe. | “So be it.” */
function goesOn({ shape }: SpanCandidates, before: SpeakersBefore): boolean {
  const whole = shape.alone && shape.firstCap && /^(?:[.!?…]|\.\.\.)$/.test(shape.endsWith);
  return whole && before.paragraphsBack === 0 && before.sentencesBack === 1;
}

/** “So it was,” | agreed | a second envoy: after a comma in the marks, a verb tells who speaks. */
function isFollowedByVerb({ parsed: { tokens } }: Syntax, { lastToken }: QuotedSpan): boolean {
  const verb = tokens[lastToken + 1];
  const cue = verb && !verb.cap && verb.span < 0 ? cueOf(verb) : null;
  const speaks = cue?.class === "say" || cue?.class === "speak";
  return tokens[lastToken - 1]?.text === "," && speaks && cue!.finite;
}

const MAX_CLAUSE = 24;

/** "Said they were | “troubled”", "defended the cuts as | “overdue”": a word of whoever is reported, in what they say. */
function isOwnWord({ parsed: { tokens } }: Syntax, { firstToken, lastToken }: QuotedSpan): boolean {
  const before = firstToken - 2;
  if (
    lastToken - firstToken > 2 ||
    !(BE.has(wordAt(tokens, before)) || wordAt(tokens, before) === "as")
  )
    return false;
  const { sentence } = tokens[firstToken]!;
  for (let i = before - 1; i > before - MAX_CLAUSE && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (t.text === ",") return false;
    const cue = t.span < 0 && !t.cap ? cueOf(t) : null;
    if (cue?.finite) return cue.class === "say" || cue.class === "speak";
  }
  return false;
}

function choose(
  syntax: Syntax,
  span: QuotedSpan,
  candidates: Candidate[],
  history: SpeakerHistory,
  models: Models,
  beat: number,
): Attribution | null {
  if (candidates.length === 0) return null;
  const shares = softmax(
    candidates.map((c) => scoreTrees(models.speaker, candidateFeatures(c).values)),
  );
  const headed = headlineSpeaker(syntax.parsed, span, candidates);
  const quoted = candidates.findIndex((candidate) => isQuoted(syntax, candidate));
  const sure = [
    headed,
    quoted,
    candidates.findIndex(isSignature),
    candidates.findIndex((candidate) => isBesideVerb(syntax, span, candidate)),
    leadIn(syntax, span, candidates),
    beat,
  ];
  const signed = sure.find((k) => k >= 0) ?? -1;
  const likely =
    signed >= 0 ? signed : tellerRather(syntax, candidates, likeliest(candidates, shares));
  const best = ownSubject(syntax, candidates, likely);
  const { mention: chosen, link, rule } = candidates[best]!;
  const { tokens } = syntax.parsed;
  if (isImpersonal(tokens, chosen) || isKeptTo(tokens, chosen)) return null;
  const mention = wholeOf(syntax.parsed, chosen);
  const probability = signed >= 0 ? Math.max(shares[best]!, SIGNED) : shares[best]!;
  const referent = referentOf(syntax, mention, history.discourse(span), models);
  return { mention, link, rule, verb: verbOf(candidates[best]!), probability, ...referent };
}

/** The likeliest candidate; a place behind a preposition is less so than the subject of the verb: "The force reported “...” to Oslo". */
function likeliest(candidates: Candidate[], shares: number[]): number {
  const best = shares.indexOf(Math.max(...shares));
  const isWhere = ({ mention, link, placement }: Candidate) =>
    mention.kind === "place" &&
    link.afterPreposition &&
    !link.according &&
    placement.sentences === 0;
  if (!isWhere(candidates[best]!)) return best;
  const others = shares.map((share, k) => {
    const { isSubject, placement } = candidates[k]!;
    return isSubject && placement.sentences === 0 && !isWhere(candidates[k]!) ? share : -1;
  });
  const other = others.indexOf(Math.max(...others));
  return others[other]! > 0 ? other : best;
}

/** Whether a name after a dash directly follows the closing mark, which settles who the speaker is. */
function isSignature({ mention, link, placement }: Candidate): boolean {
  return (
    mention.kind === "person" &&
    link.signed &&
    placement.after &&
    placement.distance <= 2 &&
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

/** "Oslo, said | its envoy |, would abstain “with regret”": whoever says the sentence in which the words stand. */
function isBesideVerb({ parsed: { tokens } }: Syntax, span: QuotedSpan, candidate: Candidate) {
  const { mention, link, placement } = candidate;
  const { inverted, invertedClass } = link;
  if (inverted < 0 || invertedClass !== "say" || placement.after || placement.sentences > 0)
    return false;
  if (placement.spansBetween > 0 || mention.head > span.firstToken) return false;
  if (isTold(tokens, mention.outerFirst)) return false;
  if (tokens[inverted - 1]?.text !== "," || tokens[inverted - 2]?.kind === "mark") return false;
  return tokens[phraseEnd(tokens, mention)]?.text === ",";
}

/** "A teacher, Ann Lee, was less sure: “...”": the only person in the sentence that ends in the colon. Or -1. */
function leadIn({ parsed }: Syntax, span: QuotedSpan, candidates: Candidate[]): number {
  const { tokens } = parsed;
  const colon = tokens[span.firstToken - 2];
  if (colon?.text !== ":" || colon.paragraph !== tokens[span.firstToken]!.paragraph) return -1;
  // A verb of saying has its own subject.
  for (let i = parsed.sentences[colon.sentence]!.first; i < span.firstToken - 2; i++)
    if (isReportingVerb(tokens[i])) return -1;
  const led = candidates.flatMap(({ mention, shape }, k) => {
    const before = mention.head < span.firstToken && tokens[mention.head]!.span < 0;
    const same = before && tokens[mention.head]!.sentence === colon.sentence;
    const owner = isApostropheS(tokens[mention.last]);
    const subject = same && !owner && !PREPOSITIONS.has(wordAt(tokens, mention.outerFirst - 1));
    return subject && mention.kind === "person" && shape.verbRight < 0 ? [k] : [];
  });
  const people = new Set(led.map((k) => candidates[k]!.mention.entity));
  if (people.size > 0) return people.size === 1 ? led[0]! : -1;
  // "But a friend of hers hit back: “...”": the noun that opens the sentence.
  return candidates.findIndex(({ mention, shape }) => {
    if (mention.kind !== "nominal" || mention.head >= span.firstToken || shape.verbRight >= 0)
      return false;
    const { first } = parsed.sentences[colon.sentence]!;
    return tokens[mention.head]!.sentence === colon.sentence && mention.outerFirst - first <= 1;
  });
}

const MIN_SHARE = 0.5;

/** The verb next to the quotation of which the candidate is probably the subject, or -1. */
function verbOf({ shape, shareLeft, shareRight }: Candidate): number {
  if (Math.max(shareLeft, shareRight) < MIN_SHARE) return -1;
  return shareLeft >= shareRight ? shape.verbLeft : shape.verbRight;
}
