import type { ChangeEvent } from "react";
import { formatDate } from "@/components/ui/format-date";
import { TableCell } from "@/components/ui/table-cell";
import type { IssueColumn } from "@/lib/analysis/issues/filter";
import { IssueCells } from "./issue-cells";
import type { IssueLine } from "./issue-line";

interface IssueTableRowProps {
  issue: IssueLine;
  columns: ReadonlySet<IssueColumn | "title">;
  /** Whether it is selected; undefined if nothing can be. */
  selected: boolean | undefined;
  onSelect: (event: ChangeEvent<HTMLInputElement>) => void;
}

const OF_OUTLOOK = ["trend", "likelihood", "confidence"] as const;

export function IssueTableRow({ issue, columns, selected, onSelect }: IssueTableRowProps) {
  const { key, changed, owner, quotes, notes, salience, closes, labels } = issue;
  return (
    <tr data-row={key} aria-selected={selected || undefined}>
      {selected !== undefined && (
        <td className="pick">
          <input
            type="checkbox"
            aria-label={`Select ${key}`}
            checked={selected}
            onChange={onSelect}
          />
        </td>
      )}
      {columns.has("key") && <TableCell className="wide faint">{key}</TableCell>}
      <IssueCells
        issue={issue}
        outlook={issue.trend && issue}
        without={OF_OUTLOOK.filter((column) => !columns.has(column))}
      />
      {columns.has("moved") && (
        <TableCell label="Last changed" className="faint">
          {formatDate(new Date(changed))}
        </TableCell>
      )}
      {columns.has("owner") && (
        <TableCell className={owner ? "faint" : "faint empty"}>{owner ?? "—"}</TableCell>
      )}
      {columns.has("quotes") && (
        <TableCell className="num" label="Evidence">
          {quotes}
        </TableCell>
      )}
      {columns.has("notes") && (
        <TableCell className="num" label="Notes">
          {notes}
        </TableCell>
      )}
      {columns.has("salience") && (
        <TableCell className="num" label="Salience">
          {salience}
        </TableCell>
      )}
      {columns.has("closes") && (
        <TableCell className={closes ? "faint" : "faint empty"} label="Closes">
          {closes ? formatDate(new Date(closes)) : "—"}
        </TableCell>
      )}
      {columns.has("labels") && (
        <TableCell className="faint">
          <span className="cut">{labels?.join(", ")}</span>
        </TableCell>
      )}
    </tr>
  );
}
