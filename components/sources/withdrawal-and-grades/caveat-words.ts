import { formatDate } from "@/components/ui/format-date";
import type { Caveat } from "@/lib/evidence/warnings/schema";
import { credibilityGrade, reliabilityGrade } from "@/lib/tradecraft/grades";

/** A caveat in a sentence: what happened to which quotes and source, when, by whom and why. */
export function caveatSentence(caveat: Caveat): string {
  const { kind, source, at, by, reason } = caveat;
  const quotes = caveat.quotes.map((number) => `Q${number}, `).join("");
  const said = `${formatDate(new Date(at))} by ${by}: ${reason}`;
  switch (kind) {
    case "WITHDRAWN":
      return `${quotes}“${source.title}”, withdrawn ${said}`;
    case "SOURCE_REGRADED":
      return `${quotes}“${source.title}”, reliability from ${reliabilityGrade(caveat.from)} to ${reliabilityGrade(caveat.to)}, ${said}`;
    case "QUOTE_REGRADED":
      return `${quotes}credibility from ${credibilityGrade(caveat.from)} to ${credibilityGrade(caveat.to)}, ${said}`;
  }
}

/** All of them in a few words, the gravest first; null where there is nothing to know. */
export function caveatsInShort(caveats: readonly Caveat[]): string | null {
  const withdrawn = caveats.filter(({ kind }) => kind === "WITHDRAWN").length;
  if (withdrawn > 1) return `Rests on ${withdrawn} withdrawn sources`;
  if (withdrawn === 1) return "Rests on a withdrawn source";
  return caveats.length > 0 ? "Graded anew since" : null;
}
