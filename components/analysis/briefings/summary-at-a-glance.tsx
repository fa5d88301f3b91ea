import { IssueCells } from "@/components/analysis/issues/issue-cells";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import type { SummaryIssue } from "@/lib/analysis/briefings/schema";

/** Every issue in one line. */
export function SummaryAtAGlance({ issues }: { issues: SummaryIssue[] }) {
  return (
    <section aria-label="At a glance" className="mb-8">
      <Table caption="Outlooks at a glance">
        <thead>
          <tr>
            <TableHeadCell>Issue</TableHeadCell>
            <TableHeadCell>Trend</TableHeadCell>
            <TableHeadCell>Likelihood</TableHeadCell>
            <TableHeadCell>Confidence</TableHeadCell>
            <TableHeadCell>For / against</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ outlook, previous, counts, ...issue }) => (
            <tr key={issue.key}>
              <IssueCells
                issue={issue}
                outlook={
                  outlook && { ...outlook, previousLikelihood: previous?.likelihood ?? null }
                }
              />
              <TableCell label="For / against">
                {counts.supports} / {counts.contradicts}
              </TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
