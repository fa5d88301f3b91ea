import { AlertMark } from "@/components/analysis/outlooks/alert-mark";
import { Quotation } from "@/components/evidence/quotes/quotation";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import type { NoteReason } from "@/lib/analysis/briefings/schema";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { admiralty } from "@/lib/tradecraft/grades";
import type { SummaryLine } from "./summary-line";

/** An issue on the summary page: its bottom line, judgement, strongest evidence and one note; see summary.css. */
export function SummaryIssue({ issue }: { issue: SummaryLine }) {
  const { slug, title, bottomLine, outlook, quotes, note } = issue;
  return (
    <article>
      <h2>
        <a href={`/issues/${slug}`}>{title}</a>
      </h2>
      <p>{bottomLine}</p>
      {outlook && (
        <p>
          {`${outlook.judgement} `}
          {outlook.alerts.map((alert) => (
            <span key={alert} className="mr-3 text-sm">
              <AlertMark alert={alert} />
            </span>
          ))}
        </p>
      )}
      {outlook && <Warnings warnings={outlook.warnings} />}
      {quotes.map((quote) => (
        <Quotation
          key={quote.id}
          quote={quote}
          relation={quote.relation}
          grade={reasonOf(quote)}
          clamp={4}
        />
      ))}
      {note && (
        <p className="note-line">
          {`${NOTE_REASON_LABELS[note.why]}, `}
          <a href={`/issues/${slug}#note-${note.id}`}>{note.author}</a>
          {", "}
          <DateText date={note.createdAt} />
          {`: ${note.words}`}
        </p>
      )}
    </article>
  );
}

const NOTE_REASON_LABELS: Record<NoteReason, string> = {
  QUESTION: "Open question",
  SINCE: "Since this outlook",
  LATEST: "Latest note",
};

/** Why a quotation is shown, in a word or two: "moved this outlook · B2", "supports · not graded". */
function reasonOf({ why, credibility, source }: SummaryLine["quotes"][number]): string {
  const reason = why === "DRIVER" ? "moved this outlook" : RELATION_LABELS[why].toLowerCase();
  return `${reason} · ${admiralty(source.reliability, credibility) ?? "not graded"}`;
}
