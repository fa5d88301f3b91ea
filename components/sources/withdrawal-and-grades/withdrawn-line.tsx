import { DateText } from "@/components/ui/date-text";
import type { Withdrawal } from "@/lib/evidence/warnings/schema";

/** Says below a quotation that its source was withdrawn, and why. */
export function WithdrawnLine({ withdrawal: { at, by, reason } }: { withdrawal: Withdrawal }) {
  return (
    <p className="max-w-prose text-sm">
      <span className="font-medium text-warning">Withdrawn</span>{" "}
      <span className="text-secondary">
        on <DateText date={at} /> by {by}: {reason}
      </span>
    </p>
  );
}
