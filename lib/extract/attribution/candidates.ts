import type { Mention } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { type MentionTraits, traitsIn } from "./mention-traits";
import { mentionsNear } from "./nearby-mentions";
import { type Placement, placementOf } from "./placement";
import { applyRules, type RuleHit } from "./rules";
import { type SpanShape, shapeOf } from "./span-shape";
import type { SpeakersBefore } from "./speaker-history";

/** A mention that may be the speaker of a quoted span, and everything that helps to decide it. */
export interface Candidate extends MentionTraits {
  placement: Placement;
  rule: RuleHit;
  shape: SpanShape;
  history: SpeakersBefore;
  /** Its sentence is directly before the quotation and ends in a colon. */
  leadsIn: boolean;
  /** How much stronger the best rival's rule is. */
  behind: number;
  /** How likely it is to be the subject of the nearest verb on each side, or -1 without a verb. */
  shareLeft: number;
  shareRight: number;
}

/** A quoted span with its candidate speakers. */
export interface SpanCandidates {
  span: QuotedSpan;
  shape: SpanShape;
  candidates: Candidate[];
}

/** Finds the candidate speakers of a span. */
export function candidatesFor(
  syntax: Syntax,
  span: QuotedSpan,
  history: SpeakersBefore,
): SpanCandidates {
  const traitsOf = traitsIn(syntax);
  const shape = shapeOf(syntax, span);
  const mentions = mentionsNear(syntax, span);
  if (history.mention && !mentions.includes(history.mention)) mentions.unshift(history.mention);
  const candidates: Candidate[] = [];
  for (const mention of mentions) {
    const { entity, link, ordinal, modifies, isSubject, features } = traitsOf(mention);
    const placement = placementOf(syntax, span, mention, link);
    const leadsIn = !placement.after && leadsInto(syntax, mention, span);
    // The innermost loop of extraction: an object literal is faster than spreading one.
    candidates.push({
      mention,
      entity,
      link,
      ordinal,
      modifies,
      isSubject,
      features,
      placement,
      rule: applyRules(mention, link, placement, leadsIn ? ordinal : -1),
      shape,
      history,
      leadsIn,
      behind: 0,
      shareLeft: shape.verbLeft < 0 ? -1 : syntax.subjectShare(shape.verbLeft, mention),
      shareRight: shape.verbRight < 0 ? -1 : syntax.subjectShare(shape.verbRight, mention),
    });
  }
  compareRules(candidates);
  return { span, shape, candidates };
}

/** Sets how far each candidate's rule is behind the best rival's. */
function compareRules(candidates: Candidate[]): void {
  let best = -Infinity;
  let second = 0;
  for (const { rule } of candidates) {
    if (rule.strength > best) {
      second = best;
      best = rule.strength;
    } else if (rule.strength > second) second = rule.strength;
  }
  for (const c of candidates) {
    c.behind = (c.rule.strength === best ? Math.max(second, 0) : best) - c.rule.strength;
  }
}

/** Whether a mention's sentence introduces the span with a colon: "He then read this out: | “...”". */
function leadsInto({ parsed: { tokens, sentences } }: Syntax, mention: Mention, span: QuotedSpan) {
  const { last } = sentences[tokens[mention.head]!.sentence]!;
  return last === span.firstToken - 1 && tokens[last - 1]!.text === ":";
}
