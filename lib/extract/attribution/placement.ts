import type { Mention } from "../mentions";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";
import type { CueLink, Positions } from "../syntax";

/** How a mention lies to a marked span. Distances in words of the reporter's own text. */
export interface Geometry {
  after: boolean;
  distance: number;
  spansBetween: number;
  /** Sentences between, 0 in the same one. */
  sentences: number;
  paragraphs: number;
  mentionsBetween: number;
  /** Words between the quotation and the verb that the mention is linked to, -1 without one. */
  cueDistance: number;
  /** That verb stands between mention and quotation. */
  cueBetween: boolean;
}

/** Takes a parsed, its positions, a marked span, a mention and its link; gives how they lie. */
export function measure(
  { tokens }: ParsedText,
  at: Positions,
  span: QuotedSpan,
  mention: Mention,
  link: CueLink,
): Geometry {
  const after = mention.head >= span.lastToken;
  const [from, to] = after ? [span.lastToken, mention.head] : [mention.head + 1, span.firstToken];
  const home = tokens[span.firstToken]!;
  const head = tokens[mention.head]!;
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  return {
    after,
    distance: at.outer[to]! - at.outer[from]!,
    spansBetween: after
      ? at.spans[to]! - at.spans[from]!
      : at.spans[span.firstToken]! - at.spans[mention.head]!,
    sentences: Math.abs(head.sentence - home.sentence),
    paragraphs: Math.abs(head.paragraph - home.paragraph),
    mentionsBetween: Math.max(0, at.mentionsBefore[to]! - at.mentionsBefore[from]!),
    cueDistance: cue < 0 ? -1 : distanceToSpan(at, span, cue),
    cueBetween: cue >= from && cue < to,
  };
}

/** Words of the reporter's text between a token and the nearer edge of a span. */
export function distanceToSpan(at: Positions, span: QuotedSpan, token: number): number {
  return token >= span.lastToken
    ? at.outer[token]! - at.outer[span.lastToken]!
    : at.outer[span.firstToken]! - at.outer[token + 1]!;
}
