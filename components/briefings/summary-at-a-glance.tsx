import Link from "next/link";
import { ConfidenceBars } from "@/components/outlooks/confidence-bars";
import { LikelihoodRuler } from "@/components/outlooks/likelihood-ruler";
import { TrendMark } from "@/components/outlooks/trend-mark";
import { CaveatSign } from "@/components/standing/caveat-sign";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import { TableRow } from "@/components/ui/table-row";
import type { SummaryIssue } from "@/lib/briefings/schema";

/** One line an issue. */
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
          {issues.map(({ key, slug, title, outlook, previous, counts }) => (
            <TableRow key={key}>
              <TableCell grow>
                {outlook && <CaveatSign caveats={outlook.caveats} onPhone />}
                <Link
                  href={`/issues/${slug}`}
                  title={title}
                  className="font-medium hover:underline"
                >
                  {title}
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
                    previous={previous?.likelihood}
                  />
                ) : (
                  <span className="text-secondary">No outlook yet</span>
                )}
              </TableCell>
              <TableCell>{outlook && <ConfidenceBars value={outlook.confidence} />}</TableCell>
              <TableCell>
                {counts.supports} / {counts.contradicts}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
