import { IssueCells } from "@/components/analysis/issues/issue-cells";
import { Sparkline } from "@/components/analysis/outlooks/sparkline";
import { Table } from "@/components/ui/table";
import { TableCell } from "@/components/ui/table-cell";
import { TableHeadCell } from "@/components/ui/table-head-cell";
import type { SummaryLine } from "./summary-line";

/** Every issue in one line: what the matrix shows, in figures, and what is ahead and open. */
export function SummaryAtAGlance({ issues }: { issues: SummaryLine[] }) {
  return (
    <section aria-label="At a glance" className="at-a-glance">
      <Table caption="Outlooks at a glance">
        <thead>
          <tr>
            <TableHeadCell className="num">
              <abbr title="Salience: 5 is the highest">Sal.</abbr>
            </TableHeadCell>
            <TableHeadCell>Issue</TableHeadCell>
            <TableHeadCell>Trend</TableHeadCell>
            <TableHeadCell>History</TableHeadCell>
            <TableHeadCell>Likelihood</TableHeadCell>
            <TableHeadCell>Confidence</TableHeadCell>
            <TableHeadCell>Dissent</TableHeadCell>
            <TableHeadCell>Next date</TableHeadCell>
            <TableHeadCell className="num">Open</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {issues.map((line) => (
            <Row key={line.key} line={line} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Row({ line }: { line: SummaryLine }) {
  const { outlook, salience, sparkline, dissents, ahead, open, ...issue } = line;
  const [next] = ahead;
  const waiting = open.questions + open.rfis.length;
  return (
    <tr>
      <TableCell className="num wide">{salience}</TableCell>
      <IssueCells
        issue={issue}
        outlook={outlook}
        path={
          <TableCell className={sparkline ? "wide" : "empty"}>
            {sparkline && <Sparkline {...sparkline} />}
          </TableCell>
        }
      />
      <TableCell label="Dissent" className={dissents.length > 0 ? "" : "empty"}>
        {dissents.length > 0 && (
          <a href={`/issues/${issue.slug}#outlook`} title={dissents.map(dissentWords).join("\n")}>
            {dissents.length === 1 ? dissentWords(dissents[0]!) : `${dissents.length} colleagues`}
          </a>
        )}
      </TableCell>
      <TableCell label="Next date" className={next ? "" : "empty"}>
        {next && (
          <span title={next.title} className={next.isDue ? "text-warning" : undefined}>
            {next.when}
            {next.isDue && " due"}
          </span>
        )}
      </TableCell>
      <TableCell className={waiting > 0 ? "num" : "num empty"} label="Open">
        {waiting > 0 && <span title={openWords(open)}>{waiting}</span>}
      </TableCell>
    </tr>
  );
}

const dissentWords = ({ author, likelihood }: SummaryLine["dissents"][number]): string =>
  `${author} ${likelihood}%`;

/** "2 questions, 1 RFI" */
export function openWords({ questions, rfis }: SummaryLine["open"]): string {
  const words = [
    questions > 0 && `${questions} open ${questions === 1 ? "question" : "questions"}`,
    rfis.length > 0 && `${rfis.length} open ${rfis.length === 1 ? "RFI" : "RFIs"}`,
  ];
  return words.filter(Boolean).join(", ");
}
