import { GROUP_NOUN_FORMS } from "../../lexicon";
import { cueOf, type Token } from "../../tokens";
import type { Mention } from "../mention";
import { phraseStart } from "./phrase-start";

/**
 * Adds a noun directly before the name of a body to the mention of the name, as its title: "| the shipowners'
 * association | Havfisk |". Otherwise there would be two speakers.
 */
export function includeNounsBefore(tokens: Token[], named: Mention[]): void {
  for (const mention of named) {
    if (mention.kind !== "org" && mention.kind !== "unknown") continue;
    const noun = tokens[mention.outerFirst - 1];
    if (noun?.sentence !== tokens[mention.first]!.sentence || noun.cap) continue;
    if (GROUP_NOUN_FORMS.get(noun.lower) !== false || noun.span !== tokens[mention.first]!.span)
      continue;
    const first = phraseStart(tokens, mention.outerFirst - 1);
    // "Told the council | Examplia would pay": the council is the addressee.
    const before = tokens[first - 1];
    const object = before?.sentence === noun.sentence && cueOf(before) !== null;
    // "| State news agency | KCNA": an article may be missing where a sentence opens.
    const opens = before?.sentence !== noun.sentence && first < mention.outerFirst - 1;
    if (opens || (!object && /^(?:an?|the|its|his|her|their)$/.test(tokens[first]!.lower)))
      mention.outerFirst = first;
  }
}
