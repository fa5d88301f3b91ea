import { nounForms } from "../lexicon";
import { type Mention, mentionsBefore, wordsOfRole } from "../mentions";
import type { ParsedText } from "../parse";

const MAX_MENTIONS_BACK = 40;

/**
 * Finds the two people that a plural noun refers back to: "Senators Ann Lee and Bo Tan wrote ... | the senators |".
 * Returns null if no two people with that office were named together.
 */
export function pairMeant(parsed: ParsedText, noun: Mention): Mention[] | null {
  const { tokens, mentions } = parsed;
  if (noun.kind !== "nominal" || !noun.plural) return null;
  const words = tokens.slice(noun.first, noun.last).map(({ lower }) => lower);
  if (!/^(?:the|both|two|the two)$/.test(words.slice(0, -1).join(" "))) return null;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k > Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const [first, second] = [mentions[k - 1]!, mentions[k]!];
    if (first.kind !== "person" || second.kind !== "person" || first.entity === second.entity)
      continue;
    const joined = tokens[first.last]?.lower === "and" && second.outerFirst === first.last + 1;
    if (joined && hold(parsed, [first, second], words.at(-1)!)) return [first, second];
  }
  return null;
}

/** Whether the office of either of two people is the noun, in the singular or plural. */
const hold = ({ roles }: ParsedText, pair: Mention[], plural: string): boolean =>
  pair.some(({ entity }) => {
    const held = wordsOfRole(roles.get(entity) ?? "");
    return held.some((word) => word === plural || nounForms(word)[1] === plural);
  });
