import { countBefore, type Mention } from "../mentions";
import type { ParsedText } from "../parse";

/**
 * The name that stands in apposition to a common noun: "a spokesman, John Roe, said" and
 * "John Roe, a spokesman, said".
 *
 * Takes a parsed and the noun's mention; gives the person's mention, or null.
 */
export function nameInApposition({ tokens, mentions }: ParsedText, noun: Mention): Mention | null {
  const here = countBefore(mentions, noun.head);
  const next = mentions[here + 1];
  if (
    next?.kind === "person" &&
    tokens[noun.last]?.text === "," &&
    next.outerFirst === noun.last + 1
  ) {
    if (/^[,.;—–]$/.test(tokens[next.last]?.text ?? ".")) return next;
  }
  const before = mentions[here - 1];
  const comma = noun.first - 1;
  if (before?.kind !== "person" || tokens[comma]?.text !== "," || before.last !== comma)
    return null;
  return noun.plural ? null : before;
}
