import type { Warning } from "@/lib/evidence/warnings/schema";
import { warningSentence } from "./warning-text";

/** The warnings of a judgement, as a list shows them: one in a word or two ("Withdrawn source +2"), and the full text. */
export type Warned = [words: string, inFull: string];

/** What a list shows of warnings: the gravest, and how many others there are. Returns null if there are none. */
export function warnedOf(warnings: readonly Warning[]): Warned | null {
  if (warnings.length === 0) return null;
  const withdrawn = warnings.some(({ kind }) => kind === "WITHDRAWN");
  const others = warnings.length > 1 ? ` +${warnings.length - 1}` : "";
  return [
    `${withdrawn ? "Withdrawn source" : "Grade changed"}${others}`,
    warnings.map(warningSentence).join("\n"),
  ];
}
