import Link from "next/link";
import { ConfidenceBars } from "@/components/outlooks/confidence-bars";
import { LikelihoodRuler } from "@/components/outlooks/likelihood-ruler";
import { TrendMark } from "@/components/outlooks/trend-mark";
import { CaveatSign } from "@/components/standing/caveat-sign";
import { cx } from "@/components/ui/cx";
import { DateText } from "@/components/ui/date-text";
import { TableCell } from "@/components/ui/table-cell";
import { TableRow } from "@/components/ui/table-row";
import type { IssueRow as Issue } from "@/lib/issues/schema";

/** A phone shows what is expected first; the key is on the issue itself. */
export const WIDE_ONLY = "max-md:hidden";

export function IssueRow({ issue }: { issue: Issue }) {
  const { outlook } = issue;
  return (
    <TableRow data-row={issue.slug}>
      <TableCell className={cx(WIDE_ONLY, "text-secondary")}>{issue.key}</TableCell>
      <TableCell grow className="max-md:pl-0">
        {outlook && <CaveatSign caveats={outlook.caveats} onPhone />}
        <Link
          href={`/issues/${issue.slug}`}
          title={issue.title}
          className="font-medium hover:underline"
        >
          {issue.title}
        </Link>
        {outlook && (
          <span className="max-md:hidden">
            <CaveatSign caveats={outlook.caveats} />
          </span>
        )}
      </TableCell>
      <TableCell>{outlook && <TrendMark trend={outlook.trend} />}</TableCell>
      <TableCell>
        {outlook ? (
          <LikelihoodRuler
            percent={outlook.likelihood}
            scale={outlook.scale}
            previous={outlook.previousLikelihood ?? undefined}
          />
        ) : (
          <span className="text-secondary">No outlook yet</span>
        )}
      </TableCell>
      <TableCell>{outlook && <ConfidenceBars value={outlook.confidence} />}</TableCell>
      <TableCell className="text-secondary">
        <DateText date={issue.changedAt} />
      </TableCell>
      <TableCell className="text-secondary">{issue.owner?.name ?? "—"}</TableCell>
      <TableCell numeric>{issue.quotes}</TableCell>
      <TableCell numeric>{issue.notes}</TableCell>
    </TableRow>
  );
}
