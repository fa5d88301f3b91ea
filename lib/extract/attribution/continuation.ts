import type { Syntax } from "../syntax";
import type { Attribution } from "./attribution";
import type { Candidate } from "./candidates";

const MIN_STRENGTH = 2;

/** "“It is late,” added | Ann Lee |": someone named directly after the words is their speaker, whoever spoke before. */
const isNamedBehind = ({ mention, link }: Attribution): boolean =>
  mention.kind === "person" && link.invertedClass === "say";

/** Whether a paragraph that continues a quotation names the speaker again: "..., he continued." */
export function namesOwnSpeaker(candidates: Candidate[]): boolean {
  return candidates.some(
    ({ placement, rule }) =>
      placement.after && placement.paragraphs === 0 && rule.strength >= MIN_STRENGTH,
  );
}

/**
 * Decides who speaks in a paragraph that continues a quotation: the speaker that the paragraph itself gives, if that
 * may be the same person, or else the earlier one.
 */
export function continueAttribution(
  { parsed }: Syntax,
  own: Attribution | null,
  earlier: Attribution,
): Attribution {
  if (!own || own.rule.strength < MIN_STRENGTH) return earlier;
  if (own.entity === earlier.entity || isNamedBehind(own)) return own;
  const { kind, gender } = own.mention;
  const speakerGender = parsed.entities[earlier.entity]?.gender ?? gender;
  if (kind !== "pronoun" || gender === null || speakerGender !== gender) return earlier;
  const because = "the quotation continues from the previous paragraph";
  return { ...own, entity: earlier.entity, certainty: earlier.certainty, because };
}
