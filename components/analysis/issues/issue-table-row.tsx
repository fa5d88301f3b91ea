import { formatDate } from "@/components/ui/format-date";
import { TableCell } from "@/components/ui/table-cell";
import { IssueCells } from "./issue-cells";
import type { IssueLine } from "./issue-line";

export function IssueTableRow({ issue }: { issue: IssueLine }) {
  const { key, changed, owner, quotes, notes } = issue;
  return (
    <tr data-row={key}>
      <TableCell className="wide faint">{key}</TableCell>
      <IssueCells issue={issue} outlook={issue.trend && issue} />
      <TableCell label="Last changed" className="faint">
        {formatDate(new Date(changed))}
      </TableCell>
      <TableCell className={owner ? "faint" : "faint empty"}>{owner ?? "—"}</TableCell>
      <TableCell className="num" label="Evidence">
        {quotes}
      </TableCell>
      <TableCell className="num" label="Notes">
        {notes}
      </TableCell>
    </tr>
  );
}
