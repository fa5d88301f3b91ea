"use client";

import type { ReactNode } from "react";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import { type ResolvedLine, unpackResolved } from "./resolved-line";
import { score } from "./score";

const COLUMNS: TableColumn[] = [
  { head: "Forecast" },
  { head: "Issue", faint: true, named: true },
  { head: "Last counted", named: true },
  { head: "Confidence", named: true },
  { head: "Outcome", named: true },
  { head: "Known on", faint: true, named: true },
  { head: "Brier score", num: true, named: true },
];

interface ResolvedTableProps {
  /** As `packResolved` packed them. */
  forecasts: Packed;
  /** The pages before and after this one. */
  pager: ReactNode;
}

/** Resolved forecasts, what was last estimated and how they turned out. */
export function ResolvedTable({ forecasts, pager }: ResolvedTableProps) {
  return (
    <RowCursor pager={pager}>
      <Table caption="Resolved forecasts" columns={COLUMNS}>
        <tbody>
          {unpackResolved(forecasts).map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a forecast has a row for each dissent, and rows never move
            <ResolvedRow key={at} line={line} at={at} />
          ))}
        </tbody>
      </Table>
    </RowCursor>
  );
}

function ResolvedRow({ line, at }: { line: ResolvedLine; at: number }) {
  const { likelihood, confidence } = line;
  return (
    <tr data-row={at}>
      <td className="fill">
        <a href={line.href}>{line.wording}</a>
      </td>
      <td title={line.issueTitle}>{line.key}</td>
      <td className={likelihood === null ? "faint empty" : undefined}>
        {likelihood === null ? "–" : <LikelihoodCell percent={likelihood} scale={line.scale} />}
      </td>
      <td className={confidence === null ? "faint empty" : undefined}>
        {confidence === null ? "–" : <ConfidenceBars value={confidence} />}
      </td>
      <td>{OUTCOME_LABELS[line.outcome]}</td>
      <td>
        <DateText date={line.knownOn} />
      </td>
      <td className={line.score === null ? "faint" : undefined}>
        {line.score !== null
          ? score(line.score)
          : line.outcome === "VOID"
            ? "not scored"
            : "not scored: no estimate before the outcome was known"}
      </td>
    </tr>
  );
}
