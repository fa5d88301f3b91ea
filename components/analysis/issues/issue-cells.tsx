import type { ReactNode } from "react";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { WarningSign } from "@/components/evidence/warnings/warning-sign";
import { TableCell } from "@/components/ui/table-cell";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";

interface IssueCellsProps {
  issue: Pick<IssueRow, "slug" | "title">;
  outlook: Pick<
    RowOutlook,
    | ("trend" | "wording" | "likelihood" | "scale" | "due" | "confidence")
    | ("warnings" | "previousLikelihood")
  > | null;
  /** A cell between the trend and the likelihood, for how the likelihood has moved. */
  path?: ReactNode;
  /** The outlook columns that are left out. */
  without?: readonly ("trend" | "likelihood" | "confidence")[];
}

/** The cells that every table of issues has: the title, what its forecast says, and the current outlook. */
export function IssueCells(props: IssueCellsProps) {
  const { issue, outlook, path, without = [] } = props;
  const { slug, title } = issue;
  const warnings = outlook?.warnings ?? [];
  return (
    <>
      <TableCell className="fill">
        <WarningSign warnings={warnings} onPhone />
        <a href={`/issues/${slug}`}>{title}</a>
        {warnings.length > 0 && (
          <span className="wide">
            <WarningSign warnings={warnings} />
          </span>
        )}
        {outlook && <span className="beside">{outlook.wording}</span>}
      </TableCell>
      {!without.includes("trend") && (
        <TableCell>{outlook && <TrendMark trend={outlook.trend} />}</TableCell>
      )}
      {path}
      {without.includes("likelihood") ? null : outlook ? (
        <TableCell>
          <LikelihoodCell
            percent={outlook.likelihood}
            scale={outlook.scale}
            previous={outlook.previousLikelihood ?? undefined}
            due={outlook.due}
          />
        </TableCell>
      ) : (
        <TableCell className="faint">No outlook yet</TableCell>
      )}
      {!without.includes("confidence") && (
        <TableCell>{outlook && <ConfidenceBars value={outlook.confidence} />}</TableCell>
      )}
    </>
  );
}
