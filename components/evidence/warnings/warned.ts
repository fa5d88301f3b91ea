import type { Warning } from "@/lib/evidence/warnings/schema";
import { warningSentence } from "./warning-text";

/** The warnings of a judgement, as a list shows them: a word or two, and the full text. */
export type Warned = [words: string, inFull: string];

/** What a list shows of warnings. Returns null if there are none. */
export function warnedOf(warnings: readonly Warning[]): Warned | null {
  if (warnings.length === 0) return null;
  const withdrawn = warnings.some(({ kind }) => kind === "WITHDRAWN");
  return [
    withdrawn ? "Withdrawn source" : "Grade changed",
    warnings.map(warningSentence).join("\n"),
  ];
}
