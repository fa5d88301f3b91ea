"use client";

import type { ReactNode } from "react";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import { DateText } from "@/components/ui/date-text";
import type { Packed } from "@/components/ui/packed-rows";
import { RowCursor } from "@/components/ui/row-cursor";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import { type ResolvedLine, unpackResolved } from "./resolved-line";
import { score } from "./score";

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
      <Table caption="Resolved forecasts">
        <thead>
          <tr>
            <TableHeadCell>Forecast</TableHeadCell>
            <TableHeadCell>Issue</TableHeadCell>
            <TableHeadCell>Last counted</TableHeadCell>
            <TableHeadCell>Confidence</TableHeadCell>
            <TableHeadCell>Outcome</TableHeadCell>
            <TableHeadCell>Known on</TableHeadCell>
            <TableHeadCell className="num">Brier score</TableHeadCell>
          </tr>
        </thead>
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
      <TableCell className="fill">
        <a href={line.href}>{line.wording}</a>
      </TableCell>
      <TableCell label="Issue" className="faint" title={line.issueTitle}>
        {line.key}
      </TableCell>
      <TableCell label="Last counted" className={likelihood === null ? "faint empty" : undefined}>
        {likelihood === null ? "—" : <LikelihoodCell percent={likelihood} scale={line.scale} />}
      </TableCell>
      <TableCell label="Confidence" className={confidence === null ? "faint empty" : undefined}>
        {confidence === null ? "—" : <ConfidenceBars value={confidence} />}
      </TableCell>
      <TableCell label="Outcome">{OUTCOME_LABELS[line.outcome]}</TableCell>
      <TableCell label="Known on" className="faint">
        <DateText date={line.knownOn} />
      </TableCell>
      <TableCell label="Brier score" className={line.score === null ? "faint num" : "num"}>
        {line.score === null ? "not scored" : score(line.score)}
      </TableCell>
    </tr>
  );
}
