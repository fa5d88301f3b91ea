import type { Warning } from "@/lib/evidence/warnings/schema";
import { warningSentence } from "./warning-text";

/** The warnings of a judgement in a word or two, with the full text in their title. */
export const WarningWords = ({
  warnings,
  words,
}: {
  warnings: readonly Warning[];
  words: string;
}) => (
  <span title={warnings.map(warningSentence).join("\n")} className="warning-words">
    {words}
  </span>
);
