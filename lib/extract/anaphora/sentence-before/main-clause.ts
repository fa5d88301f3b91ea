// The main clause of a sentence, after any fronted adverbial: "In the port, | a fisherman".
import { PREPOSITIONS, wordSet } from "../../lexicon";
import { type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isReportingVerb } from "../../tokens";

const MAX_FRONTED = 12;
const MAX_MAIN = 30;
export const SUBORDINATE = wordSet(
  "when while after before as if because although though once since asked told",
);

/** Where the main clause of a sentence begins, after any fronted adverbial: "In the port, | a fisherman". */
export function mainStart(
  parsed: ParsedText,
  { first, last }: { first: number; last: number },
): number {
  const { tokens, mentions } = parsed;
  const opener = tokens[first]!.lower;
  // "When a reporter asked him, | Lee | deflected": after the last comma.
  if (SUBORDINATE.has(opener)) {
    for (let i = last - 2; i > Math.max(first, last - MAX_MAIN); i--)
      if (tokens[i]!.text === ",") return i + 1;
    return first;
  }
  if (!PREPOSITIONS.has(opener) && !FRONTED.has(opener)) return first;
  for (let i = first + 1; i < Math.min(first + MAX_FRONTED, last - 2); i++) {
    if (isReportingVerb(tokens[i])) return first;
    if (tokens[i]!.text !== ",") continue;
    // "Within hours | Ann Lee, its envoy, | replied": the comma comes after the subject.
    const before = mentions[mentionsBefore(mentions, i) - 1];
    return before?.kind === "person" && before.last === i ? before.outerFirst : i + 1;
  }
  return first;
}

const FRONTED = wordSet(
  `still meanwhile however nevertheless nonetheless elsewhere later earlier then now yet instead besides moreover
  there here outside nearby back not speaking standing sitting appearing addressing talking arriving flanked joined
  accompanied`,
);

/** The first mention in a sentence that is not a place, outside quotation marks. */
export function firstIn(
  { tokens, mentions }: ParsedText,
  first: number,
  last: number,
): Mention | null {
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) return null;
    // "| Her | deputy", "one | UN | logistician": the whole noun phrase, not a part of it.
    const [next, second] = [mentions[k + 1], mentions[k + 2]];
    if (next?.kind === "nominal" && next.first <= mention.first) continue;
    if (second?.kind === "nominal" && second.first <= mention.first) continue;
    if (mention.kind !== "place" && tokens[mention.head]!.span < 0) return mention;
  }
  return null;
}
