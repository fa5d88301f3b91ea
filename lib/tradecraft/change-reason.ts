/**
 * Why a judgement was changed. ICD 203 (D.6.e(7)) asks analysts to say how and why a judgement differs from the
 * previous one. The four reasons are this desk's own.
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
  NEW_EVIDENCE: "Something new was said, done or learned.",
  REINTERPRETATION: "The same evidence, read differently.",
  CORRECTION: "The last outlook was wrong.",
  TIME: "Nothing new, but the closing date is nearer.",
};

const FIRST = "first estimate";

/** A reason within a sentence: "new evidence". The first estimate of a forecast, which changes nothing, has none. */
export const reasonWords = (reason: ChangeReason | null): string =>
  reason ? CHANGE_REASON_LABELS[reason].toLowerCase() : FIRST;

/** A reason with its sentence, if it has one: "new evidence: They met." */
export function reasonPhrase(reason: ChangeReason | null, note: string | null): string {
  const words = reasonWords(reason);
  if (!note) return words;
  // People used to write it as their sentence, when a first estimate needed one.
  return !reason && note.toLowerCase().startsWith(FIRST)
    ? note.charAt(0).toLowerCase() + note.slice(1)
    : `${words}: ${note}`;
}
