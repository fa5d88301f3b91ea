import { WarningSign as Sign } from "@/components/ui/warning-sign";
import type { Warning } from "@/lib/evidence/warnings/schema";
import { warningSentence } from "./warning-text";

interface WarningSignProps {
  warnings: readonly Warning[];
  /** Stands before a title that is cut on a phone, where words after it would not be seen. */
  onPhone?: boolean;
}

/** That a judgement in a list has warnings, in a word or two; the sentences are in the title. */
export function WarningSign({ warnings, onPhone }: WarningSignProps) {
  if (warnings.length === 0) return null;
  const withdrawn = warnings.some(({ kind }) => kind === "WITHDRAWN");
  const words = withdrawn ? "Withdrawn source" : "Graded anew";
  if (onPhone) return <Sign words={words} className="mr-1.5 md:hidden" />;
  return (
    <span
      title={warnings.map(warningSentence).join("\n")}
      className="ml-2 text-xs whitespace-nowrap text-warning"
    >
      {words}
    </span>
  );
}
