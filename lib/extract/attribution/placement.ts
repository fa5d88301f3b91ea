import type { Mention } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { CueLink, RunningCounts, Syntax } from "../syntax";

/** Where a mention is relative to a quoted span. Distances count words outside quotation marks. */
export interface Placement {
  /** The mention follows the span. */
  after: boolean;
  distance: number;
  spansBetween: number;
  /** How many sentences and paragraphs apart they are; 0 is the same one. */
  sentences: number;
  paragraphs: number;
  mentionsBetween: number;
  /** Words between the span and the verb that the mention relates to, or -1 if there is no verb. */
  cueDistance: number;
  /** That verb is between mention and span. */
  cueBetween: boolean;
}

/** Measures where a mention is relative to a span. `link` is the mention's. */
export function placementOf(
  { parsed: { tokens }, counts }: Syntax,
  span: QuotedSpan,
  mention: Mention,
  link: CueLink,
): Placement {
  const after = mention.head >= span.lastToken;
  const [from, to] = after ? [span.lastToken, mention.head] : [mention.head + 1, span.firstToken];
  const home = tokens[span.firstToken]!;
  const head = tokens[mention.head]!;
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  return {
    after,
    distance: counts.outside[to]! - counts.outside[from]!,
    spansBetween: after
      ? counts.spans[to]! - counts.spans[from]!
      : counts.spans[span.firstToken]! - counts.spans[mention.head]!,
    sentences: Math.abs(head.sentence - home.sentence),
    paragraphs: Math.abs(head.paragraph - home.paragraph),
    mentionsBetween: Math.max(0, counts.mentions[to]! - counts.mentions[from]!),
    cueDistance: cue < 0 ? -1 : distanceToSpan(counts, span, cue),
    cueBetween: cue >= from && cue < to,
  };
}

/** Words outside quotation marks between a token and the nearer edge of a span. */
function distanceToSpan({ outside }: RunningCounts, span: QuotedSpan, token: number): number {
  return token >= span.lastToken
    ? outside[token]! - outside[span.lastToken]!
    : outside[span.firstToken]! - outside[token + 1]!;
}
