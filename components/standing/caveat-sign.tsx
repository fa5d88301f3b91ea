import type { Caveat } from "@/lib/caveats/schema";
import { caveatSentence } from "./caveat-words";

/** That a judgement in a list has caveats, in a word or two; the sentences are in the title. */
export function CaveatSign({ caveats }: { caveats: readonly Caveat[] }) {
  if (caveats.length === 0) return null;
  const withdrawn = caveats.some(({ kind }) => kind === "WITHDRAWN");
  return (
    <span
      title={caveats.map(caveatSentence).join("\n")}
      className="ml-2 text-xs whitespace-nowrap text-warning"
    >
      {withdrawn ? "Withdrawn source" : "Graded anew"}
    </span>
  );
}
