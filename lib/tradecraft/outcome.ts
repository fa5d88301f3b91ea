/** How a forecast turns out. Void where the criteria can't be applied, as when an election is called off. */
export const OUTCOMES = ["YES", "NO", "VOID"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Record<Outcome, string> = { YES: "Yes", NO: "No", VOID: "Void" };
