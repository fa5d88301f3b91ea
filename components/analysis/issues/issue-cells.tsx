import Link from "next/link";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { LikelihoodRuler } from "@/components/analysis/outlooks/likelihood-ruler";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { WarningSign } from "@/components/evidence/warnings/warning-sign";
import { TableCell } from "@/components/ui/table-cell";
import type { IssueRow, RowOutlook } from "@/lib/analysis/issues/schema";

interface IssueCellsProps {
  issue: Pick<IssueRow, "slug" | "title">;
  outlook: Omit<RowOutlook, "previousLikelihood"> | null;
  /** The previous likelihood, as a percentage. */
  previous: number | null | undefined;
  /** Of the first cell. */
  className?: string;
}

/** The cells that every table of issues has: the title and the current outlook. */
export function IssueCells({ issue, outlook, previous, className }: IssueCellsProps) {
  const { slug, title } = issue;
  return (
    <>
      <TableCell grow className={className}>
        {outlook && <WarningSign warnings={outlook.warnings} onPhone />}
        <Link href={`/issues/${slug}`} title={title} className="font-medium hover:underline">
          {title}
        </Link>
        {outlook && (
          <span className="max-md:hidden">
            <WarningSign warnings={outlook.warnings} />
          </span>
        )}
      </TableCell>
      <TableCell>{outlook && <TrendMark trend={outlook.trend} />}</TableCell>
      <TableCell>
        {outlook ? (
          <LikelihoodRuler
            percent={outlook.likelihood}
            scale={outlook.scale}
            previous={previous ?? undefined}
          />
        ) : (
          <span className="text-secondary">No outlook yet</span>
        )}
      </TableCell>
      <TableCell>{outlook && <ConfidenceBars value={outlook.confidence} />}</TableCell>
    </>
  );
}
