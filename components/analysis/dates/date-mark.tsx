import { DueMark } from "@/components/analysis/outlooks/due-mark";
import type { DateLine } from "@/lib/analysis/dates/schema";

/** What has become of a date, in one word. */
export function DateMark({ kind, state }: Pick<DateLine, "kind" | "state">) {
  if (state === "CANCELLED") return <b className="cancelled">Cancelled</b>;
  if (state === "RESOLVED") return <span>Resolved</span>;
  if (state !== "DUE") return null;
  if (kind === "FORECAST") return <DueMark />;
  return (
    <abbr title="This issue is due." className="due">
      due
    </abbr>
  );
}
