"use client";

import {
  type ChangeEvent,
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useState,
} from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { Table } from "@/components/ui/table";
import { useHeldKeys } from "@/components/ui/use-held-keys";
import { groupOf, type IssueFilter } from "@/lib/analysis/issues/filter";
import type { IssueList } from "@/lib/analysis/issues/schema";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { groupsOf, shownColumns, sortLink } from "./issue-columns";
import { IssueCursor } from "./issue-cursor";
import { unpackIssues } from "./issue-line";
import { IssueTableRow } from "./issue-table-row";
import { useSelection } from "./use-selection";

const SelectionBar = lazy(() =>
  import("./selection-bar").then((module) => ({ default: module.SelectionBar })),
);

interface IssueTableProps {
  /** As `packIssues` returns them. */
  issues: Packed;
  counts: IssueList["counts"];
  filter: IssueFilter;
  /** Whether the viewer may change issues. */
  mayEdit: boolean;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/**
 * One row per issue, by group. A client component, so that the page has each row's data and markup once. X, Shift and a
 * click select rows, which are then changed together. A assigns them or, if there are none, the row under the cursor.
 */
export function IssueTable({ issues, counts, filter, mayEdit, pager }: IssueTableProps) {
  const lines = unpackIssues(issues, filter);
  const groups = groupsOf(lines, filter);
  const columns = shownColumns(filter);
  const shown = new Set(columns.map(({ column }) => column));
  const { selected, isSelected, ...selection } = useSelection(lines.map(({ key }) => key));
  // Deferred, as in OnUse: the row is ticked at once, and the bar appears when it has loaded.
  const hasBar = useDeferredValue(selected.length > 0);
  /** Whether A was pressed, until the bar asks for the owner. */
  const [isAssigning, setAssigning] = useState(false);
  useHeldKeys(isAssigning);
  const isCounted = Object.values(counts).reduce((sum, one) => sum + one, 0) <= MAX_COUNT;

  const select = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    selection.toggle(target.closest("tr")!.dataset.row!, (nativeEvent as MouseEvent).shiftKey);

  function assign(row: string | null): boolean {
    const any = selection.selectBriefly(row);
    setAssigning(any);
    return any;
  }

  const heads = columns.map(({ by, ...column }) => ({
    ...column,
    sort: by && sortLink(filter, by),
  }));
  const pick = {
    head: (
      <input
        type="checkbox"
        aria-label="Select all on this page"
        checked={selected.length > 0 && selected.length === lines.length}
        onChange={selection.toggleAll}
      />
    ),
  };

  return (
    <IssueCursor
      pager={pager}
      onSelect={mayEdit ? selection.toggle : undefined}
      onAssign={mayEdit ? assign : undefined}
      onClear={selected.length > 0 ? selection.clear : undefined}
    >
      <Table
        caption="Issues"
        columns={mayEdit ? [pick, ...heads] : heads}
        rows={groups.flatMap(({ rows }) => rows.map(({ key }) => key))}
      >
        {groups.map(({ name, label, rows }) => (
          <tbody key={name}>
            {groupOf(filter) !== "none" && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={columns.length + (mayEdit ? 1 : 0)}
                  className="top-8 z-10 h-8 border-b bg-paper pt-2 text-left text-sm font-semibold md:sticky"
                >
                  {label}{" "}
                  {isCounted && (
                    <span className="font-normal text-secondary">{counts[name] ?? 0}</span>
                  )}
                </th>
              </tr>
            )}
            {rows.map((line) => (
              <IssueTableRow
                key={line.key}
                issue={line}
                columns={shown}
                selected={mayEdit ? isSelected(line.key) : undefined}
                onSelect={select}
              />
            ))}
          </tbody>
        ))}
      </Table>
      <Suspense>
        {hasBar && selected.length > 0 && (
          <SelectionBar
            issues={lines.filter(({ key }) => isSelected(key))}
            isAssigning={isAssigning}
            onAssigning={() => setAssigning(false)}
            onChanged={selection.changed}
            onClear={selection.clear}
          />
        )}
      </Suspense>
    </IssueCursor>
  );
}
