import { nameInApposition } from "../anaphora";
import type { Attribution } from "../attribution";
import { certaintyWords } from "../certainty-words";
import { isCounterpart } from "../lexicon";
import { DETERMINERS, type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { ParsedText } from "../parse";
import type { ExtractedQuote } from "../types";
import { speakerProbability } from "./confidence";
import { jointSpeakers } from "./joint-speakers";

/** The fields of a quotation that state the speaker, and why. */
export type SpeakerFields = Pick<
  ExtractedQuote,
  "speaker_text" | "speaker_span" | "speaker_role" | "cue" | "because"
>;

/** The fields of a quotation without a speaker. */
export function noSpeaker(because: string): SpeakerFields {
  return {
    speaker_text: null,
    speaker_span: null,
    speaker_role: null,
    cue: null,
    because: [because],
  };
}

/** States the speaker of an attribution, and the reasons. */
export function speakerFields(parsed: ParsedText, found: Attribution | null): SpeakerFields {
  if (!found) return noSpeaker("no likely speaker nearby");
  const { tokens, entities, roles } = parsed;
  const { mention, entity } = found;
  const role = roles.get(entity) ?? "";
  const joint = jointSpeakers(parsed, found);
  if (joint) return jointFields(parsed, found, joint);
  const speaker_text =
    entity >= 0 ? entities[entity]!.name : descriptionOf(parsed, found.words ?? mention);
  return {
    speaker_text,
    // The mention is shown with its title; the name is not.
    speaker_span: [tokens[mention.roleFirst]!.start, tokens[lastOf(parsed, found) - 1]!.end],
    speaker_role: isCounterpart(role) ? null : role || null,
    cue: cueText(parsed, found),
    because: reasons(parsed, found, speaker_text),
  };
}

/** States several speakers who say something together. A role would belong to only one of them. */
function jointFields(parsed: ParsedText, found: Attribution, joint: Mention[]): SpeakerFields {
  const { tokens, entities } = parsed;
  const names = joint.map((mention) => {
    const named = mention.kind === "nominal" ? nameInApposition(parsed, mention) : mention;
    const entity = named?.entity ?? -1;
    return entity >= 0 ? entities[entity]!.name : descriptionOf(parsed, mention);
  });
  // "The senators": the place where they are referred to again, not where they were named.
  const own = joint.some(({ head }) => head === found.mention.head);
  const [first, last] = own ? [joint[0]!, joint.at(-1)!] : [found.mention, found.mention];
  const speaker_text = [...new Set(names)].join(", ").replace(/, ([^,]*)$/, " and $1");
  return {
    speaker_text,
    speaker_span: [tokens[first.roleFirst]!.start, tokens[phraseEnd(tokens, last) - 1]!.end],
    speaker_role: null,
    cue: cueText(parsed, found),
    because: [...reasons(parsed, found, speaker_text), "they say it together"],
  };
}

/** Where the mention of a speaker ends; for an unnamed one, this includes all that describes them. */
const lastOf = ({ tokens }: ParsedText, { mention, entity }: Attribution): number =>
  entity >= 0 ? mention.last : phraseEnd(tokens, mention);

const wordsOf = ({ text, tokens }: ParsedText, { first, last }: Mention): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");

const MAX_MENTIONS_BACK = 60;

/** The earlier, fuller description of an unnamed speaker: "the officials" of "officials familiar with it". */
function fullerDescription(parsed: ParsedText, mention: Mention): Mention {
  const { tokens, mentions } = parsed;
  const plain = mention.kind === "nominal" && mention.head - mention.first === 1;
  if (
    !plain ||
    !/^(?:the|my|our|his|her|their|its|this|that)$/.test(tokens[mention.first]!.lower) ||
    phraseEnd(tokens, mention) > mention.last
  )
    return mention;
  const here = mentionsBefore(mentions, mention.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const other = mentions[k]!;
    if (other.kind !== "nominal" || tokens[other.head]!.lower !== tokens[mention.head]!.lower)
      continue;
    if (!mayBeSame(tokens[mention.first]!.lower, tokens[other.first]!.lower)) continue;
    // "Ana Lee, | deputy governor of the bank |": she is meant by name or not at all.
    if (nameInApposition(parsed, other)) continue;
    if (other.head - other.first > 1 || phraseEnd(tokens, other) > other.last) return other;
  }
  return mention;
}

/** "His office" is not "the province's disaster office": the possessor comes before it. */
const mayBeSame = (determiner: string, earlier: string): boolean =>
  !OWNER.test(determiner) || earlier === determiner || /^(?:an?|one)$/.test(earlier);
const OWNER = /^(?:my|our|his|her|their|its)$/;

/** The words for an unnamed speaker. "The memo" at the start of a sentence becomes "the memo". */
function descriptionOf(parsed: ParsedText, mention: Mention): string {
  const full = fullerDescription(parsed, mention);
  const words = wordsOf(parsed, { ...full, last: phraseEnd(parsed.tokens, full) });
  if (mention.kind !== "nominal") return words;
  return words.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) =>
    DETERMINERS.has(parsed.tokens[full.first]!.lower) ? letter.toLowerCase() : letter,
  );
}

function reasons(parsed: ParsedText, found: Attribution, speaker: string): string[] {
  const written = wordsOf(parsed, found.mention);
  const cue = cueText(parsed, found);
  const because = [cue ? `${found.rule.rule}: “${cue}”` : found.rule.rule];
  if (found.because) because.push(`“${written}” is ${speaker}: ${found.because}`);
  else if (speaker.toLowerCase() !== written.toLowerCase())
    because.push(`“${written}” is ${speaker}`);
  else if (found.mention.kind === "pronoun") because.push(`it is unclear who “${written}” means`);
  because.push(`${certaintyWords(speakerProbability(found))} likely to be the right speaker`);
  return because;
}

function cueText({ tokens }: ParsedText, { link, verb }: Attribution): string | null {
  if (link.according) return "according to";
  if (verb >= 0) return tokens[verb]!.text;
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  return cue >= 0 ? tokens[cue]!.text : link.colon ? ":" : null;
}
