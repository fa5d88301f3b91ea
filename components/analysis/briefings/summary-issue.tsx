import Link from "next/link";
import { AlertMark } from "@/components/analysis/outlooks/alert-mark";
import { Quotation } from "@/components/evidence/quotes/quotation";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import type { SummaryIssue as Issue, NoteReason } from "@/lib/analysis/briefings/schema";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { admiralty } from "@/lib/tradecraft/grades";

/** An issue on the summary page: its bottom line, judgement, strongest evidence and one note. */
export function SummaryIssue({ issue }: { issue: Issue }) {
  const { slug, title, bottomLine, outlook, strongest, note } = issue;
  return (
    <article className="mb-7 break-inside-avoid border-t border-ink pt-2">
      <h2 className="font-serif text-xl font-semibold">
        <Link href={`/issues/${slug}`} className="hover:underline">
          {title}
        </Link>
      </h2>
      <p className="mt-1 font-serif text-lg text-pretty">{bottomLine}</p>
      {outlook && (
        <p className="mt-2">
          {outlook.judgement}{" "}
          {outlook.alerts.map((alert) => (
            <span key={alert} className="mr-3 text-sm">
              <AlertMark alert={alert} />
            </span>
          ))}
        </p>
      )}
      {outlook && outlook.warnings.length > 0 && (
        <div className="mt-2">
          <Warnings warnings={outlook.warnings} />
        </div>
      )}
      <div className="mt-3 space-y-3">
        {strongest.map((quote) => (
          <Quotation
            key={quote.id}
            quote={quote}
            relation={quote.relation}
            grade={reasonOf(quote)}
            clamp={4}
          />
        ))}
      </div>
      {note && (
        <p className="mt-3 line-clamp-3 text-sm text-secondary print:line-clamp-none">
          {NOTE_REASON_LABELS[note.why]},{" "}
          <Link href={`/issues/${slug}#note-${note.id}`} className="text-ink hover:underline">
            {note.author}
          </Link>
          , <DateText date={note.createdAt} />: {firstWords(note.body)}
        </p>
      )}
    </article>
  );
}

const MAX_NOTE_CHARS = 240;

/** The first words of a note as plain text, without Markdown's markup. */
function firstWords(body: string): string {
  // Enough to fill the line once the markup is removed.
  const text = body
    .slice(0, 4 * MAX_NOTE_CHARS)
    .replace(/\[(Q\d+)\]/g, "$1")
    .replace(/[*_`>#]+/g, "");
  return text.length <= MAX_NOTE_CHARS
    ? text
    : text.slice(0, MAX_NOTE_CHARS).replace(/\s+\S*$/, " …");
}

const NOTE_REASON_LABELS: Record<NoteReason, string> = {
  QUESTION: "Open question",
  SINCE: "Since this outlook",
  LATEST: "Latest note",
};

/** Why a quotation is shown, in a word or two: "moved this outlook · B2", "supports · not graded". */
function reasonOf({ why, credibility, source }: Issue["strongest"][number]): string {
  const reason = why === "DRIVER" ? "moved this outlook" : RELATION_LABELS[why].toLowerCase();
  return `${reason} · ${admiralty(source.reliability, credibility) ?? "not graded"}`;
}
