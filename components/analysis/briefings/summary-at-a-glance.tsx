import { dissenter } from "@/components/analysis/dissents/dissenters";
import { IssueCells } from "@/components/analysis/issues/issue-cells";
import { Sparkline } from "@/components/analysis/outlooks/sparkline";
import { formatDate } from "@/components/ui/format-date";
import { Table } from "@/components/ui/table";
import type { TableColumn } from "@/components/ui/table-column";
import { unconfirmedWords } from "@/lib/tradecraft/dissent-words";
import type { SummaryLine } from "./summary-line";

const COLUMNS: TableColumn[] = [
  { head: <abbr title="Salience: 5 is the highest">Sal.</abbr>, num: true, wide: true },
  { head: "Issue" },
  { head: "Trend" },
  { head: "History", wide: true },
  { head: "Likelihood" },
  { head: "Confidence" },
  { head: "As of", faint: true, named: true },
  { head: "Dissent", named: true },
  { head: "Next date", named: true },
  { head: "Open", num: true, named: true },
];

/** Every issue in one line: what the matrix shows, in figures, and what is ahead and open. */
export function SummaryAtAGlance({ issues }: { issues: SummaryLine[] }) {
  return (
    <section aria-label="At a glance" className="at-a-glance">
      <Table caption="Outlooks at a glance" columns={COLUMNS}>
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
  // That the lead is due, its own cell says.
  const next = ahead.find(({ isLeadDue }) => !isLeadDue) ?? ahead[0];
  const waiting = open.questions + open.rfis.length;
  return (
    <tr>
      <td>{salience}</td>
      <IssueCells
        issue={issue}
        outlook={outlook}
        path={<td>{sparkline && <Sparkline {...sparkline} />}</td>}
      />
      <td className={outlook ? undefined : "empty"}>
        {outlook && formatDate(new Date(outlook.asOf))}
      </td>
      <td className={dissents.length > 0 ? undefined : "empty"}>
        {dissents.length > 0 && (
          <a
            href={`/issues/${issue.slug}#dissent-${dissents[0]!.id}`}
            title={dissents.map(dissentTitle).join("\n")}
          >
            {dissents.length === 1 ? dissenter(dissents[0]!) : `${dissents.length} colleagues`}
          </a>
        )}
        {dissents.some(({ asked }) => asked) && (
          <small className="block text-secondary" title={dissents.map(dissentTitle).join("\n")}>
            not confirmed
          </small>
        )}
      </td>
      <td className={next ? undefined : "empty"}>
        {next && (
          <span title={next.title} className={next.isDue ? "text-warning" : undefined}>
            {next.short}
          </span>
        )}
      </td>
      <td className={waiting > 0 ? undefined : "empty"}>
        {waiting > 0 && <span title={openWords(open)}>{waiting}</span>}
      </td>
    </tr>
  );
}

const dissentTitle = (dissent: SummaryLine["dissents"][number]): string =>
  `${dissenter(dissent)}${dissent.asked ? `. ${unconfirmedWords(dissent.author)}` : ""}`;

/** "2 questions, 1 RFI" */
function openWords({ questions, rfis }: SummaryLine["open"]): string {
  const words = [
    questions > 0 && `${questions} open ${questions === 1 ? "question" : "questions"}`,
    rfis.length > 0 && `${rfis.length} open ${rfis.length === 1 ? "RFI" : "RFIs"}`,
  ];
  return words.filter(Boolean).join(", ");
}
