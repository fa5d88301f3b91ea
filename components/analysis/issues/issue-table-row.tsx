import type { ChangeEvent } from "react";
import { formatDate } from "@/components/ui/format-date";
import type { IssueColumn } from "@/lib/analysis/issues/filter";
import { DAY_MS } from "@/lib/core/today";
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
    <tr aria-selected={selected || undefined}>
      {selected !== undefined && (
        <td>
          <input type="checkbox" checked={selected} onChange={onSelect} />
        </td>
      )}
      {columns.has("key") && <td>{key}</td>}
      <IssueCells
        issue={issue}
        outlook={issue.trend && issue}
        without={OF_OUTLOOK.filter((column) => !columns.has(column))}
      />
      {columns.has("moved") && <td>{formatDate(new Date(changed * DAY_MS))}</td>}
      {columns.has("owner") && <td className={owner ? undefined : "empty"}>{owner ?? "–"}</td>}
      {columns.has("quotes") && <td>{quotes}</td>}
      {columns.has("notes") && <td>{notes}</td>}
      {columns.has("salience") && <td>{salience}</td>}
      {columns.has("closes") && (
        <td className={closes ? undefined : "empty"}>
          {closes ? formatDate(new Date(closes)) : "–"}
        </td>
      )}
      {columns.has("labels") && (
        <td>
          <span className="cut">{labels?.join(", ")}</span>
        </td>
      )}
    </tr>
  );
}
