import { type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";

const MAX_BACK = 600;

/**
 * Finds who "we" refers to in a communiqué that says so at the start: "We, | the leaders of Fiji and Peru |, met ... |
 * We | agreed". Returns null if "we" is in quotation marks or nobody is named after it.
 */
export function signatories({ tokens, mentions }: ParsedText, pronoun: Mention): Mention | null {
  const { lower, span } = tokens[pronoun.head]!;
  if (lower !== "we" || span >= 0) return null;
  for (let i = pronoun.head; i >= Math.max(0, pronoun.head - MAX_BACK); i--) {
    if (tokens[i]!.lower !== "we" || tokens[i]!.span >= 0 || tokens[i + 1]?.text !== ",") continue;
    for (let k = mentionsBefore(mentions, i + 2); k < mentions.length; k++) {
      const { kind, plural, outerFirst, head } = mentions[k]!;
      if (head > i + MAX_NOUN) break;
      if (kind === "nominal" && plural && outerFirst === i + 2) return mentions[k]!;
    }
  }
  return null;
}

const MAX_NOUN = 8;
