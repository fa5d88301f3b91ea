import { PREPOSITIONS } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { Syntax } from "../../syntax";
import { wordAt } from "../../tokens";

const MAX_MENTIONS_BACK = 4;
const CLOSES = /^[,(–—-]$/;

/**
 * Where a subject begins, including its apposition: "| the director, Ann Lee,", "| Ann Lee, its director,". An apposition
 * is closed, too: "It will hurt workers, | Ann Lee said".
 */
export function appositionStart({ parsed }: Syntax, subject: Mention): number {
  const { tokens, mentions } = parsed;
  const comma = subject.outerFirst - 1;
  if (tokens[comma]?.text !== "," || subject.kind === "pronoun") return subject.outerFirst;
  if (!CLOSES.test(wordAt(tokens, phraseEnd(tokens, subject)))) return subject.outerFirst;
  const here = mentionsBefore(mentions, subject.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const other = mentions[k]!;
    const pair =
      (other.kind === "nominal") !== (subject.kind === "nominal") && other.kind !== "pronoun";
    // "Its consulate in Oslo, | the ministry": a place cannot be in apposition to a speaker.
    const inPlace =
      other.kind === "place" || PREPOSITIONS.has(tokens[other.outerFirst - 1]?.lower ?? "");
    // "The Black Sea, | two sources | said": a singular name is not in apposition to a plural noun.
    if (subject.plural && other.kind !== "nominal" && !other.plural) continue;
    if (pair && !inPlace && (other.last === comma || phraseEnd(tokens, other) === comma))
      return other.outerFirst;
  }
  return subject.outerFirst;
}
