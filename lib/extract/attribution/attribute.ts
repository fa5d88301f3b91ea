import { referentOf } from "../anaphora";
import { isKeptTo, wholeOf } from "../mentions";
import { type Models, scoreTrees, sigmoid, softmax } from "../models";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { agentRather, tellerRather } from "./addressee";
import type { Attribution } from "./attribution";
import { beatBeside } from "./beat";
import { candidateFeatures } from "./candidate-features";
import { type Candidate, candidatesFor, type SpanCandidates } from "./candidates";
import { claimantRather } from "./claimant";
import { isImpersonal, ownSubject } from "./clause-subject";
import { continueAttribution, namesOwnSpeaker } from "./continuation";
import { denierOf } from "./denier";
import { headlineSpeaker } from "./headline";
import { bearerOf } from "./inscriptions";
import { isPost } from "./posts";
import { SpeakerHistory } from "./speaker-history";
import { statementFeatures } from "./statement-features";
import { sureSpeaker } from "./sure-speakers";
import { isSureStatement } from "./sure-statements";

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
  const headed = headlineSpeaker(syntax.parsed, span, candidates);
  const beat = beatBeside(syntax, span, spanCandidates);
  const said = beat >= 0 || isSureStatement(syntax, spanCandidates, history.before(span));
  const statement = Math.max(learned, headed >= 0 || said ? SURE : 0);
  const continues = span.continuationOf >= 0 && !span.interrupted;
  const earlier = continues ? judged[span.continuationOf]?.attribution : null;
  const own =
    earlier && !namesOwnSpeaker(candidates)
      ? null
      : choose(syntax, spanCandidates, history, models, headed, beat);
  const attribution = earlier ? continueAttribution(syntax, own, earlier) : own;
  if (statement >= MIN_STATEMENT) history.add(span, attribution);
  return { span, statement, attribution };
}

// How likely words are to be a statement, and a candidate to be the speaker, where grammar or layout settles it.
const SURE = 0.8;
const SURE_SPEAKER = 0.95;

/**
 * Chooses the speaker of a span. `headed` and `beat` are the candidates that a headline or a gesture shows to be the
 * speaker, or -1 if there is none.
 */
function choose(
  syntax: Syntax,
  { span, candidates }: SpanCandidates,
  history: SpeakerHistory,
  models: Models,
  headed: number,
  beat: number,
): Attribution | null {
  if (candidates.length === 0 || isPost(syntax.parsed, span)) return null;
  const shares = softmax(
    candidates.map((c) => scoreTrees(models.speaker, candidateFeatures(c).values)),
  );
  const denier = denierOf(syntax, span, candidates);
  if (denier === null) return null;
  const bearer = bearerOf(syntax, span, candidates);
  if (bearer === -1) return null;
  const sure = [denier, bearer ?? -1, headed, sureSpeaker(syntax, span, candidates), beat].find(
    (k) => k >= 0,
  );
  const likely = sure ?? tellerRather(syntax, candidates, likeliest(candidates, shares));
  const own = ownSubject(syntax, candidates, likely);
  const agent = agentRather(syntax, candidates, own);
  if (agent === null) return null;
  const best = claimantRather(syntax, span, candidates, agent);
  const { mention: chosen, link, rule } = candidates[best]!;
  const { tokens } = syntax.parsed;
  if (isImpersonal(tokens, chosen) || isKeptTo(tokens, chosen)) return null;
  const mention = wholeOf(syntax.parsed, chosen);
  const settled = sure !== undefined || best !== own;
  const probability = settled ? Math.max(shares[best]!, SURE_SPEAKER) : shares[best]!;
  const referent = referentOf(syntax, mention, history.discourse(span), models);
  return { mention, link, rule, verb: verbOf(candidates[best]!), probability, ...referent };
}

/**
 * The likeliest candidate, except that the subject of the verb is preferred to a place after a preposition: "The force
 * reported “...” to Oslo".
 */
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

const MIN_SHARE = 0.5;

/** The verb next to the quotation whose subject is probably the candidate. Returns -1 if there is none. */
function verbOf({ shape, shareLeft, shareRight }: Candidate): number {
  if (Math.max(shareLeft, shareRight) < MIN_SHARE) return -1;
  return shareLeft >= shareRight ? shape.verbLeft : shape.verbRight;
}
