import { GROUP_NOUN_FORMS } from "../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { ParsedText } from "../parse";
import type { Token } from "../tokens";

/**
 * Finds the name in apposition to a common noun: "a spokesman, John Roe, said", "John Roe, a
 * spokesman, said". Returns null if there is none.
 */
export function nameInApposition({ tokens, mentions }: ParsedText, noun: Mention): Mention | null {
  const here = mentionsBefore(mentions, noun.head);
  const end = phraseEnd(tokens, noun);
  const known = identifiedAs(tokens, end);
  const identified = known >= 0 ? mentions[mentionsBefore(mentions, known)] : undefined;
  if (identified?.entity !== undefined && identified.entity >= 0 && identified.first === known)
    return identified;
  if (tokens[end]?.text === ",") {
    const next = mentions[mentionsBefore(mentions, end + 1)];
    const closed = next && /^[,.;—–]$/.test(tokens[next.last]?.text ?? ".");
    if (next?.kind === "person" && next.outerFirst === end + 1 && closed) return next;
    // "A local group, the Friends of the Marsh, said".
    const named = next?.kind === "org" || next?.kind === "unknown" || next?.kind === "person";
    const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
    const group = GROUP_NOUN_FORMS.has(tokens[noun.head]!.lower);
    if (group && named && closed && next.outerFirst <= at && next.first >= end + 1) return next;
  }
  const before = mentions[here - 1];
  const comma = noun.first - 1;
  if (before?.kind !== "person" || tokens[comma]?.text !== "," || before.last !== comma)
    return null;
  return noun.plural ? null : before;
}

/** "The accused, identified only as | Ann L.": where the name begins after such words. Or -1. */
function identifiedAs(tokens: Token[], comma: number): number {
  if (tokens[comma]?.text !== ",") return -1;
  if (!/^(?:identified|named|known|referred)$/.test(tokens[comma + 1]?.lower ?? "")) return -1;
  for (let i = comma + 2; i < comma + 6; i++) if (tokens[i]?.lower === "as") return i + 1;
  return -1;
}
