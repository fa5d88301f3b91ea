import { candidatesFor, type Positions } from "./candidates";
import { type CueLink, linkCue } from "./cue-links";
import { type Geometry, measure } from "./geometry";
import type { Mention } from "./mention";
import type { MarkedSpan } from "./pairs";
import type { Reading } from "./reading";
import { applyRules, type RuleHit } from "./rules";

/** Who is held to have said a marked span, and why. */
export interface Attribution {
  mention: Mention;
  link: CueLink;
  lie: Geometry;
  rule: RuleHit;
  probability: number;
}

/** Takes the marked spans of a reading in order; gives for each who said it, or null. */
export function attribute(reading: Reading, at: Positions): (Attribution | null)[] {
  const links = new Map<Mention, CueLink>();
  const chosen: (Attribution | null)[] = [];
  for (const span of reading.spans) {
    const earlier = span.continuationOf >= 0 ? chosen[span.continuationOf] : null;
    chosen.push(earlier ?? best(reading, at, span, links, chosen.at(-1) ?? null));
  }
  return chosen;
}

function best(
  reading: Reading,
  at: Positions,
  span: MarkedSpan,
  links: Map<Mention, CueLink>,
  previous: Attribution | null,
): Attribution | null {
  let top: Attribution | null = null;
  for (const mention of candidatesFor(reading, at, span)) {
    const link = links.get(mention) ?? linkCue(reading.tokens, mention);
    links.set(mention, link);
    const lie = measure(reading, at, span, mention, link);
    const rule = applyRules(mention, link, lie);
    if (previous?.mention === mention && rule.strength < 2) {
      rule.strength += 0.9;
      rule.rule = "the speaker of the quotation before goes on";
    }
    if (!top || rule.strength > top.rule.strength) {
      top = {
        mention,
        link,
        lie,
        rule,
        probability: Math.min(0.9, Math.max(0.2, 0.3 * rule.strength)),
      };
    }
  }
  return top;
}
