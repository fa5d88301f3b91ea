import type { Token } from "../tokens";

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)$|n['’]t$/;

/** Whether a word is a finite auxiliary, which a clause has, and not the month of May. */
export const isAuxiliary = ({ lower, cap }: Token): boolean =>
  FINITE.test(lower) && !(cap && lower === "may");
