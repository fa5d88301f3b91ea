import { Words } from "@/components/analysis/markdown/words";
import { DateText } from "@/components/ui/date-text";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";

export type StoredIssue = Pick<
  IssueDetail,
  | ("version" | "title" | "bottomLine" | "status" | "salience" | "labels" | "terms" | "owner")
  | ("parties" | "dueOn")
>;

/** The details as somebody else has just saved them. The person's own changes stay in the form. */
export function IssueConflict({ current }: { current: StoredIssue }) {
  return (
    <div className="space-y-1 border-l-2 border-warning pl-3">
      <p className="text-sm text-secondary">Current details</p>
      <p className="font-medium">{current.title}</p>
      <p className="font-serif">
        <Words text={current.bottomLine} />
      </p>
      <p className="text-sm text-secondary">
        {STATUS_LABELS[current.status]}, salience {current.salience},{" "}
        {current.owner?.name ?? "no owner"}. Labels: {current.labels.join(", ") || "none"}. Terms:{" "}
        {current.terms.join(", ") || "none"}. Parties: {current.parties.join(", ") || "none"}. Due:{" "}
        {current.dueOn ? <DateText date={current.dueOn} /> : "no date"}.
      </p>
      <p className="text-sm">If you save again, only the fields you changed below are replaced.</p>
    </div>
  );
}
