import type { Proposal } from "@/lib/sources/review/schema";
import type { Span } from "@/lib/text/anchors/span";

/** Whether the words of a proposal are some of those of another. */
export const isWithin = (part: Span, whole: Span): boolean =>
  whole.start <= part.start &&
  part.end <= whole.end &&
  part.end - part.start < whole.end - whole.start;

const SAID = ["speakerName", "speakerRole", "assertion"] as const;

type Said = Pick<
  Proposal,
  (typeof SAID)[number] | ("id" | "start" | "end" | "kind" | "foundSpeaker" | "foundAssertion")
>;

/** What a correction changes in who says a proposal, and whether they said it. */
type SaidChange = Partial<Pick<Proposal, (typeof SAID)[number]>>;

/**
 * What a correction of a proposal also changes in others whose words are part of it: each field that was the same in
 * both. Leaves out those whose speaker or assertion extraction found to be another, so that only a person can have made
 * them the same, and those that a person added.
 */
export function changesOfParts<P extends Said>(
  whole: P,
  correction: { [Field in keyof SaidChange]?: SaidChange[Field] | undefined },
  proposals: P[],
): { part: P; change: SaidChange }[] {
  const isPart = (part: P) =>
    part.id !== whole.id &&
    part.kind !== "PASSAGE" &&
    isWithin(part, whole) &&
    part.speakerName === whole.speakerName &&
    part.foundAssertion !== null &&
    part.foundSpeaker === whole.foundSpeaker;
  const follows = (part: P, field: (typeof SAID)[number]) =>
    correction[field] !== undefined &&
    correction[field] !== part[field] &&
    part[field] === whole[field] &&
    (field !== "assertion" || part.foundAssertion === whole.foundAssertion);
  return proposals.filter(isPart).flatMap((part) => {
    const fields = SAID.filter((field) => follows(part, field));
    const change: SaidChange = Object.fromEntries(
      fields.map((field) => [field, correction[field]]),
    );
    return fields.length > 0 ? [{ part, change }] : [];
  });
}
