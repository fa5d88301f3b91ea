/**
 * Why a judgement was changed. ICD 203 asks an analyst to say how and why a judgement differs from
 * the one before it (D.6.e(7)); the four reasons are this desk's own.
 */
export const CHANGE_REASONS = ["NEW_EVIDENCE", "REINTERPRETATION", "CORRECTION", "TIME"] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

export const CHANGE_REASON_LABELS: Record<ChangeReason, string> = {
  NEW_EVIDENCE: "New evidence",
  REINTERPRETATION: "Reinterpretation",
  CORRECTION: "Correction",
  TIME: "Passage of time",
};

export const CHANGE_REASON_HELP: Record<ChangeReason, string> = {
  NEW_EVIDENCE: "Something was said or done that was not known before.",
  REINTERPRETATION: "The same evidence, read differently.",
  CORRECTION: "The last outlook was in error.",
  TIME: "Nothing new, but the closesOn is nearer.",
};
