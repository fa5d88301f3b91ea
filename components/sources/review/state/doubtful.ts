import type { Proposal } from "@/lib/sources/review/schema";

const DOUBTFUL = 0.5;

/**
 * The proposals that are more likely wrong than right, save continuations of earlier quotations. They are folded away
 * until someone asks for them, and come last by key.
 */
export const doubtfulAmong = (
  proposals: Proposal[],
  continuing: ReadonlySet<string | undefined>,
): Set<Proposal> =>
  new Set(
    proposals.filter(
      ({ id, state, corrected, certainty }) =>
        state === "PENDING" && !corrected && certainty < DOUBTFUL && !continuing.has(id),
    ),
  );

/** The undecided proposal to go to after some were decided: the next one in sight, or else the first, folded ones last. */
export function nextUndecided(
  proposals: Proposal[],
  at: number,
  { past, folded }: { past: readonly Proposal[]; folded: ReadonlySet<Proposal> },
): Proposal | undefined {
  const isUndecided = (p: Proposal) => p.state === "PENDING" && !past.includes(p);
  const isInSight = (p: Proposal) => isUndecided(p) && !folded.has(p);
  return (
    proposals.slice(at + 1).find(isInSight) ??
    proposals.find(isInSight) ??
    proposals.find(isUndecided)
  );
}
