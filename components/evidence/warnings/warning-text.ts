import { formatDate } from "@/components/ui/format-date";
import type { Warning } from "@/lib/evidence/warnings/schema";
import { regraded } from "@/lib/tradecraft/grades";

/** A warning in full: what happened to which quotations and source, when, by whom and why. */
export function warningSentence(warning: Warning): string {
  const { kind, source, at, by, reason } = warning;
  const quotes = warning.quotes.map((number) => `Q${number}, `).join("");
  const said = `on ${formatDate(new Date(at))} by ${by}: ${reason}`;
  switch (kind) {
    case "WITHDRAWN":
      return `${quotes}“${source.title}”, withdrawn ${said}`;
    case "SOURCE_REGRADED":
      return `${quotes}“${source.title}”, reliability ${changedWords(regraded(warning))} ${said}`;
    case "QUOTE_REGRADED":
      return `${quotes}credibility ${changedWords(regraded(warning))} ${said}`;
  }
}

const changedWords = ({ from, to }: ReturnType<typeof regraded>): string =>
  from ? `changed from ${from} to ${to}` : `graded ${to}`;

/** The most serious warning in a few words. Returns null if there are none. */
export function warningsSummary(warnings: readonly Warning[]): string | null {
  const withdrawn = warnings.filter(({ kind }) => kind === "WITHDRAWN").length;
  if (withdrawn > 1) return `Rests on ${withdrawn} withdrawn sources`;
  if (withdrawn === 1) return "Rests on a withdrawn source";
  if (warnings.length === 0) return null;
  const isAgain = warnings.some((one) => one.kind !== "WITHDRAWN" && regraded(one).from);
  return isAgain ? "Evidence since re-graded" : "Evidence since graded";
}
