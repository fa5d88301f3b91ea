import { DOCUMENT_NOUN_FORMS } from "../../lexicon";
import { cueOf, type Token } from "../../tokens";
import { type Mention, mentionsBefore } from "../mention";

/**
 * The noun phrase that a name is only part of, which is the speaker: "| The bank | 's chief strategist", "the | Tema |
 * lawmaker".
 */
export function wholeOf(
  { tokens, mentions }: { tokens: Token[]; mentions: Mention[] },
  mention: Mention,
): Mention {
  if (mention.entity < 0 || mention.kind === "person") return mention;
  let whole = mention;
  for (let k = mentionsBefore(mentions, mention.last); k < mentions.length; k++) {
    const next = mentions[k]!;
    if (next.kind !== "nominal" || next.first > mention.first) break;
    // "Melville House | plans", "the Oslo Post | reports": a verb rather than a document.
    const verb = tokens[next.first]!.cap || cueOf(tokens[next.head])?.finite === true;
    if (next.plural && verb && DOCUMENT_NOUN_FORMS.has(tokens[next.head]!.lower)) break;
    whole = next;
  }
  return whole;
}
