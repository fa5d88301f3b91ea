import { DueMark } from "@/components/analysis/outlooks/due-mark";
import type { DateLine } from "@/lib/analysis/dates/schema";
import { type Outcome, outcomeWord } from "@/lib/tradecraft/outcome";

interface DateMarkProps extends Pick<DateLine, "kind" | "state"> {
  /** How a forecast turned out. */
  outcome?: Outcome | null;
}

/** What has become of a date, in a word or two. */
export function DateMark({ kind, state, outcome = null }: DateMarkProps) {
  if (state === "CANCELLED") return <b className="cancelled">Cancelled</b>;
  if (state === "RESOLVED") return <span>Resolved: {outcomeWord(outcome)}</span>;
  if (state !== "DUE") return null;
  if (kind === "FORECAST") return <DueMark />;
  return (
    <abbr title="This issue is due." className="due">
      due
    </abbr>
  );
}
