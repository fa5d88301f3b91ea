import { WarningSign } from "@/components/ui/warning-sign";
import type { Caveat } from "@/lib/evidence/warnings/schema";
import { caveatSentence } from "./caveat-words";

interface CaveatSignProps {
  caveats: readonly Caveat[];
  /** Stands before a title that is cut on a phone, where words after it would not be seen. */
  onPhone?: boolean;
}

/** That a judgement in a list has caveats, in a word or two; the sentences are in the title. */
export function CaveatSign({ caveats, onPhone }: CaveatSignProps) {
  if (caveats.length === 0) return null;
  const withdrawn = caveats.some(({ kind }) => kind === "WITHDRAWN");
  const words = withdrawn ? "Withdrawn source" : "Graded anew";
  if (onPhone) return <WarningSign words={words} className="mr-1.5 md:hidden" />;
  return (
    <span
      title={caveats.map(caveatSentence).join("\n")}
      className="ml-2 text-xs whitespace-nowrap text-warning"
    >
      {words}
    </span>
  );
}
