import { cx } from "@/components/ui/cx";
import { DateText } from "@/components/ui/date-text";
import { TableCell } from "@/components/ui/table-cell";
import { TableRow } from "@/components/ui/table-row";
import type { IssueRow as Issue } from "@/lib/analysis/issues/schema";
import { IssueCells } from "./issue-cells";

/** Hidden on a phone, where space goes to the outlook. The key is shown on the issue itself. */
export const WIDE_ONLY = "max-md:hidden";

export function IssueRow({ issue }: { issue: Issue }) {
  const { outlook } = issue;
  return (
    <TableRow data-row={issue.slug}>
      <TableCell className={cx(WIDE_ONLY, "text-secondary")}>{issue.key}</TableCell>
      <IssueCells
        issue={issue}
        outlook={outlook}
        previous={outlook?.previousLikelihood}
        className="max-md:pl-0"
      />
      <TableCell label="Changed" className="text-secondary">
        <DateText date={issue.changedAt} />
      </TableCell>
      <TableCell className={cx("text-secondary", !issue.owner && "phone:hidden")}>
        {issue.owner?.name ?? "—"}
      </TableCell>
      <TableCell numeric label="Evidence">
        {issue.quotes}
      </TableCell>
      <TableCell numeric label="Notes">
        {issue.notes}
      </TableCell>
    </TableRow>
  );
}
