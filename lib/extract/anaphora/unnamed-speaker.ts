// Pronouns for an unnamed person who has just spoken: "“...,” asked the driver. | He | said".
import { speakerClassOf } from "../lexicon";
import { type Mention, mentionsBefore } from "../mentions";
import type { ParsedText } from "../parse";
import { nobodyAt } from "../syntax";
import type { Token } from "../tokens";
import { agrees, mayBeNamed } from "./sentence-before";

/**
 * Whether "he" or "she" refers to an unnamed person who has just spoken, with no name in between that it could refer
 * to.
 */
export function goesOnSpeaking(
  parsed: ParsedText,
  pronoun: Mention,
  speaker: Mention | null,
): boolean {
  const { tokens, mentions } = parsed;
  const { lower, sentence, paragraph } = tokens[pronoun.head]!;
  if (speaker?.kind !== "nominal" || speaker.plural || !/^(?:he|she)$/.test(lower)) return false;
  const head = tokens[speaker.head]!;
  if (speakerClassOf(head.lower) !== "person" || speaker.head > pronoun.head) return false;
  if (sentence - head.sentence > 2 || paragraph - head.paragraph > 1) return false;
  if (speaker.gender !== null && speaker.gender !== pronoun.gender) return false;
  if (mayBeNamed(parsed, speaker)) return false;
  for (let k = mentionsBefore(mentions, speaker.head); k < mentions.length; k++) {
    const other = mentions[k]!;
    if (other.head >= pronoun.head) break;
    if (tokens[other.head]!.span < 0 && other.kind === "person") return false;
  }
  return true;
}

const MAX_SENTENCES_BACK = 3;
const MAX_MENTIONS_BACK = 24;

/** Whether "it" refers to a record that has just been quoted: "“...,” the report says. | It | adds". */
export const isSameRecord = (parsed: ParsedText, pronoun: Mention, speaker: Mention | null) =>
  parsed.tokens[pronoun.head]!.lower === "it" &&
  speaker !== null &&
  speakerClassOf(parsed.tokens[speaker.head]!.lower) === "document" &&
  refersToUnnamed(parsed, pronoun, speaker);

/** Whether "it" or "they" refers to an unnamed speaker shortly before: "The memo said ... | It | added". */
export function refersToUnnamed(
  { tokens }: ParsedText,
  pronoun: Mention,
  speaker: Mention | null,
): boolean {
  const { lower, sentence } = tokens[pronoun.head]!;
  if (speaker?.kind !== "nominal") return false;
  const head = tokens[speaker.head]!;
  if (sentence - head.sentence > MAX_SENTENCES_BACK) return false;
  // "An official said it was over. | They | added": one who is not named.
  if (lower === "they") return speaker.plural || isOne(tokens, speaker, sentence - head.sentence);
  return lower === "it" && !speaker.plural && speakerClassOf(head.lower) !== "person";
}

/** Whether "they" may be one person who has just spoken and whose gender isn't shown. */
const isOne = (tokens: Token[], { gender, first, head }: Mention, back: number): boolean =>
  back <= MAX_BACK_OF_ONE &&
  gender === null &&
  /^(?:an?|one|another)$/.test(tokens[first]!.lower) &&
  speakerClassOf(tokens[head]!.lower) === "person";

const MAX_BACK_OF_ONE = 2;

/**
 * The only person that the words shortly before a pronoun describe, where they name nobody: "I asked | a retired envoy |
 * what had gone wrong. “...,” she told me". Returns null if there is none, or several.
 */
export function onlyDescribed(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions } = parsed;
  const { lower, sentence, paragraph } = tokens[pronoun.head]!;
  if (!/^(?:he|she|they)$/.test(lower)) return null;
  let found: Mention | null = null;
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const other = mentions[k]!;
    const head = tokens[other.head]!;
    if (sentence - head.sentence > MAX_SENTENCES_BACK || paragraph - head.paragraph > 1) break;
    if (head.span >= 0) continue;
    const { gender } = parsed.entities[other.entity] ?? {};
    const clashes = gender && pronoun.gender && gender !== pronoun.gender;
    if (other.kind === "person" && clashes) continue;
    if (other.kind === "person" || (other.kind === "unknown" && !other.inRole)) return null;
    if (other.kind !== "nominal" || speakerClassOf(head.lower) !== "person") continue;
    // "A customs official said it was late. “...,” | they | said".
    if (lower === "they") return isOne(tokens, other, sentence - head.sentence) ? other : null;
    if (!agrees(parsed, pronoun, other) || nobodyAt(tokens, other) >= 0) continue;
    if (found && tokens[found.head]!.lower !== head.lower) return null;
    found = other;
  }
  return found;
}

/**
 * The several people or bodies that the sentence before "they" is about, where it opens with them: "| Carmakers | fear
 * the change. “...,” they said". Returns null if there are none.
 */
export function groupDescribed(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const { lower, sentence, paragraph } = tokens[pronoun.head]!;
  if (lower !== "they") return null;
  const here = mentionsBefore(mentions, pronoun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const other = mentions[k]!;
    const head = tokens[other.head]!;
    if (head.span >= 0 || head.sentence === sentence) continue;
    if (sentence - head.sentence > MAX_BACK_OF_GROUP || paragraph - head.paragraph > 1) return null;
    const isGroup = /^(?:person|group)$/.test(speakerClassOf(head.lower) ?? "");
    const { first } = sentences[head.sentence]!;
    // "| The | two ministers met".
    const opens = other.outerFirst - (tokens[first]!.lower === "the" ? 1 : 0) <= first;
    if (other.kind === "nominal" && other.plural && isGroup && opens)
      return nobodyAt(tokens, other) >= 0 ? null : other;
  }
  return null;
}

const MAX_BACK_OF_GROUP = 2;
