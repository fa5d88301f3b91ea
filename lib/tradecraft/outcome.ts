/** How a forecast turns out. Void where the criteria can't be applied, as when an election is called off. */
export const OUTCOMES = ["YES", "NO", "VOID"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An outcome as a sentence has it: "yes". */
export const outcomeWord = (outcome: Outcome | null): string | null =>
  outcome && OUTCOME_LABELS[outcome].toLowerCase();

export const OUTCOME_LABELS: Record<Outcome, string> = { YES: "Yes", NO: "No", VOID: "Void" };

/** What is said of a bottom line that is older than the outcome of the lead forecast. */
export const WRITTEN_BEFORE = "Written before the outcome of the lead forecast was recorded.";
