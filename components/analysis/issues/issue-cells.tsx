import type { ReactNode } from "react";
import { AlertMark } from "@/components/analysis/outlooks/alert-mark";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import type { Warned } from "@/components/evidence/warnings/warned";
import { WarningSign } from "@/components/evidence/warnings/warning-sign";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";
import type { Alert } from "@/lib/tradecraft/trend";

interface IssueCellsProps {
  issue: Pick<IssueRow, "slug" | "title">;
  outlook:
    | (Pick<
        RowOutlook,
        "trend" | "wording" | "likelihood" | "previousLikelihood" | "scale" | "confidence"
      > & {
        alerts: Alert[] | null;
        dissents?: string[] | null;
        due: boolean | null;
        resolved: string | null;
        warned: Warned | null;
      })
    | null;
  /** A cell between the trend and the likelihood, for how the likelihood has moved. */
  path?: ReactNode;
  /** The outlook columns that are left out. */
  without?: readonly ("trend" | "likelihood" | "confidence")[];
}

/** The cells that every table of issues has: the title, what its forecast says, and the current outlook. */
export function IssueCells(props: IssueCellsProps) {
  const { issue, outlook, path, without = [] } = props;
  const { slug, title } = issue;
  const warned = outlook?.warned;
  const wording = outlook && <small>{outlook.wording}</small>;
  return (
    <>
      <td className="fill">
        {warned && <WarningSign warned={warned} onPhone />}
        <a href={`/issues/${slug}`}>{title}</a>
        {warned ? (
          <p>
            <WarningSign warned={warned} />
            {wording}
          </p>
        ) : (
          wording
        )}
      </td>
      {!without.includes("trend") && (
        <td>
          {outlook && <TrendMark trend={outlook.trend} />}
          {outlook?.alerts?.map((alert) => (
            <AlertMark key={alert} alert={alert} bare />
          ))}
        </td>
      )}
      {path}
      {without.includes("likelihood") ? null : outlook ? (
        <td>
          <LikelihoodCell
            percent={outlook.likelihood}
            scale={outlook.scale}
            previous={outlook.previousLikelihood ?? undefined}
            due={outlook.due}
            resolved={outlook.resolved}
            dissents={outlook.dissents}
          />
        </td>
      ) : (
        <td className="faint">No outlook yet</td>
      )}
      {!without.includes("confidence") && (
        <td>{outlook && <ConfidenceBars value={outlook.confidence} />}</td>
      )}
    </>
  );
}
