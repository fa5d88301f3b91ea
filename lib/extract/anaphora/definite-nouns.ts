import { GROUP_NOUN_FORMS, PERSON_NOUN_FORMS } from "../lexicon";
import { countBefore, type Mention } from "../mentions";
import type { ParsedText } from "../parse";

const LOOK_BACK = 40;

/**
 * Whom a definite common noun means: "the spokesperson", "the company", "it".
 *
 * Takes a parsed, the noun's mention, the roles of the entities and who spoke last (or -1); gives
 * an entity, or -1. A person is meant where the role says the same noun; a body where it is the
 * last one named.
 */
export function referentOfNoun(
  { tokens, mentions, entities }: ParsedText,
  noun: Mention,
  roles: Map<number, string>,
  lastSpeaker: number,
): number {
  const head = tokens[noun.head]!.lower;
  const it = head === "it" || head === "its";
  if (!it && !/^(?:the|this|that)$/.test(tokens[noun.first]!.lower)) return -1;
  const group = it || GROUP_NOUN_FORMS.has(head);
  if (noun.plural || !(group || PERSON_NOUN_FORMS.has(head))) return -1;
  const fits = (id: number) =>
    group
      ? entities[id]!.kind === "org"
      : (
          roles
            .get(id)
            ?.toLowerCase()
            .split(/[^\p{L}-]+/u) ?? []
        ).includes(head);
  if (lastSpeaker >= 0 && fits(lastSpeaker)) return lastSpeaker;
  const here = countBefore(mentions, noun.head);
  for (let i = here - 1; i >= Math.max(0, here - LOOK_BACK); i--) {
    const mention = mentions[i]!;
    if (mention.entity < 0 || !fits(mention.entity)) continue;
    const back = tokens[noun.head]!.sentence - tokens[mention.head]!.sentence;
    if (group ? back === 1 || back === 2 : back > 0) return mention.entity;
  }
  return -1;
}
