import type { Proposal } from "@/lib/sources/review/schema";

/** Whether it is left out because it was withheld or hypothetical, and waits for someone to accept it all the same. */
export const isNotProposed = ({
  state,
  decidedBy,
  decidedEarlier,
  assertion,
}: Pick<Proposal, "state" | "decidedBy" | "decidedEarlier" | "assertion">): boolean =>
  state === "REJECTED" &&
  !decidedBy &&
  !decidedEarlier &&
  (assertion === "WITHHELD" || assertion === "HYPOTHETICAL");

/** How far a review is: what the desk left out on its own needs no decision, and nobody has made one. */
export function progressOf(proposals: Proposal[]) {
  const notProposed = proposals.filter(isNotProposed).length;
  const pending = proposals.filter(({ state }) => state === "PENDING").length;
  const max = proposals.length - notProposed;
  const value = max - pending;
  const text = notProposed > 0 && `Decided ${value} of ${max}; ${notProposed} not proposed`;
  return { value, max, ...(text && { text }) };
}
