import type { Proposal } from "@/lib/sources/review/schema";

/**
 * The longer proposal that a proposal's words are part of, with the same speaker: the quoted words in a reported
 * statement. Accepting both would count as two quotations what was said once. Undefined if there is none.
 */
export function containerOf(proposal: Proposal, proposals: Proposal[]): Proposal | undefined {
  const { start, end, speakerName, assertion } = proposal;
  if (speakerName === null) return undefined;
  return proposals.find(
    (other) =>
      other.state !== "REJECTED" &&
      other.speakerName === speakerName &&
      // What somebody calls a claim is not the claim that they deny.
      other.assertion === assertion &&
      other.start <= start &&
      end <= other.end &&
      end - start < other.end - other.start,
  );
}

/** Those of the chosen proposals whose words are not part of another that is chosen or accepted. */
export function withoutParts(chosen: Proposal[], proposals: Proposal[]): Proposal[] {
  const kept = proposals.filter((other) => other.state === "ACCEPTED" || chosen.includes(other));
  return chosen.filter((proposal) => !containerOf(proposal, kept));
}
