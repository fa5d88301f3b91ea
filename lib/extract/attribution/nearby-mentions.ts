import type { Mention } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";

// None of 4670 annotated speakers is further away than this.
const MENTIONS_BEFORE = 12;
const MENTIONS_AFTER = 6;
const SPANS_BETWEEN = 3;
const SENTENCES_BEFORE = 5;
const SENTENCES_AFTER = 2;

/** The mentions near a span that may be its speaker, in order. */
export function mentionsNear({ parsed, counts }: Syntax, span: QuotedSpan): Mention[] {
  const { tokens, mentions } = parsed;
  const { outsideMentions, spans } = counts;
  const home = tokens[span.firstToken]!.sentence;
  const here = counts.mentions[span.firstToken]!;
  const found: Mention[] = [];
  for (let k = Math.max(0, here - MENTIONS_BEFORE); k < here; k++) {
    const mention = mentions[outsideMentions[k]!]!;
    if (spans[span.firstToken]! - spans[mention.head]! > SPANS_BETWEEN) continue;
    if (tokens[mention.head]!.sentence >= home - SENTENCES_BEFORE) found.push(mention);
  }
  for (let k = here; k < Math.min(here + MENTIONS_AFTER, outsideMentions.length); k++) {
    const mention = mentions[outsideMentions[k]!]!;
    if (spans[mention.head]! - spans[span.lastToken]! > SPANS_BETWEEN) break;
    if (tokens[mention.head]!.sentence > home + SENTENCES_AFTER) break;
    found.push(mention);
  }
  return found;
}
