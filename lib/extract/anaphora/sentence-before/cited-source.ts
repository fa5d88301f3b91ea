import { speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS } from "../../tokens";
import { sentenceBefore } from "./sentence-before";

/**
 * Finds the document or organisation that is the source of the sentence before "it": "According to | the draft contract
 * |, the lease would end. | It | says". Returns null if that sentence cites no source, or a person.
 */
export function citedBefore(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  if (tokens[pronoun.head]!.lower !== "it") return null;
  const sentence = sentenceBefore(parsed, pronoun);
  if (sentence < 0) return null;
  const { first } = sentences[sentence]!;
  if (tokens[first]!.lower !== "according" || tokens[first + 1]?.lower !== "to") return null;
  for (let k = mentionsBefore(mentions, first + 2); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.outerFirst > first + 3) return null;
    if (mention.plural || mention.kind === "person" || mention.kind === "pronoun") continue;
    const { lower } = tokens[mention.head]!;
    // "According to the agency's report": the source is the report, not its possessor.
    if (isApostropheS(tokens[mention.last])) continue;
    if (mention.kind === "nominal" && speakerClassOf(lower) === "person") return null;
    // "The draft | lease": the longer of two phrases.
    const next = mentions[k + 1];
    return next && next.outerFirst === mention.outerFirst && next.kind === "nominal"
      ? next
      : mention;
  }
  return null;
}
