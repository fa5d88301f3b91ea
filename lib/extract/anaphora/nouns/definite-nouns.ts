import { GROUP_NOUN_FORMS, PERSON_NOUN_FORMS } from "../../lexicon";
import type { Mention } from "../../mentions";
import type { ParsedText } from "../../parse";
import { bodyMeant } from "./body-nouns";
import { holderMeant } from "./holders";

/**
 * Finds the entity that a definite noun phrase refers to: "the spokesperson", "the company", "it". A noun for a person
 * refers to someone whose role contains it; a noun for a group, to the last organisation named. `lastSpeaker`, an
 * entity or -1, takes precedence. Returns -1 if there is none.
 */
export function referentOfNoun(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens } = parsed;
  const { lower } = tokens[noun.head]!;
  if (noun.plural) return -1;
  if (lower === "it" || lower === "its") return bodyMeant(parsed, noun, lastSpeaker);
  if (!/^(?:the|this|that)$/.test(tokens[noun.first]!.lower)) return -1;
  if (GROUP_NOUN_FORMS.has(lower)) return bodyMeant(parsed, noun, lastSpeaker);
  return PERSON_NOUN_FORMS.has(lower) ? holderMeant(parsed, noun, lastSpeaker) : -1;
}
