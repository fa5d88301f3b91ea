import type { Attribution } from "../attribution";
import { speakerClassOf } from "../lexicon";
import type { ParsedText } from "../parse";
import { wePartiesIn } from "../turns";
import type { SpeakerFields } from "./speaker-fields";

/** Without the verb, which an attribution may give. */
type Parties = Omit<SpeakerFields, "cue">;

const MAX_PARTIES = 420;

/**
 * The parties who name themselves at the start of what they say, given where that is: "We, | the ministers of Fiji and
 * Kenya |, condemn". Returns null if there are none, or if one person is known to speak: “We, the people, ...,” said Lee.
 */
export function ownParties(
  { text, tokens }: ParsedText,
  start: number,
  found: Attribution | null,
): Parties | null {
  const parties = wePartiesIn(text.slice(start, start + MAX_PARTIES));
  if (parties === null) return null;
  if (found) {
    const { kind, plural, head } = found.mention;
    const word = tokens[head]!.lower;
    const several = kind === "pronoun" ? !/^(?:he|she|i)$/.test(word) : plural;
    if (!several && !(kind === "nominal" && speakerClassOf(word) !== "person")) return null;
  }
  const at = text.indexOf(parties, start);
  return {
    speaker_text: parties,
    speaker_span: [at, at + parties.length],
    speaker_role: null,
    because: ["it says who “we” are"],
  };
}
