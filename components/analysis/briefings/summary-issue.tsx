import { Fragment } from "react";
import { dissenter } from "@/components/analysis/dissents/dissenters";
import { AlertMark } from "@/components/analysis/outlooks/alert-mark";
import { Quotation } from "@/components/evidence/quotes/quotation";
import { WarningsOnUse } from "@/components/evidence/warnings/warnings-on-use";
import { DateText } from "@/components/ui/date-text";
import { formatDate } from "@/components/ui/format-date";
import type { NoteReason } from "@/lib/analysis/briefings/schema";
import { CONFIDENCE_LABELS } from "@/lib/tradecraft/confidence";
import { DRIVER_LABEL, RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import { WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";
import { TREND_LABELS } from "@/lib/tradecraft/trend";
import type { SummaryLine, SummaryQuote } from "./summary-line";

/** An issue on the summary page: its bottom line, judgement, strongest evidence and one note; see summary.css. */
export function SummaryIssue({ issue }: { issue: SummaryLine }) {
  const { slug, title, bottomLine, bottomLineOutdated, misfit, outlook, quotes, note } = issue;
  const { dissents, ahead, open } = issue;
  return (
    <article>
      <h2>
        <a href={`/issues/${slug}`}>{title}</a>
      </h2>
      <p>{bottomLine}</p>
      {misfit && <p className="text-sm text-warning print:hidden">{misfit}</p>}
      {bottomLineOutdated && <p className="facts">{WRITTEN_BEFORE}</p>}
      {outlook && (
        <p className="facts">
          <q>{outlook.wording}</q>
          <b>
            {` ${outlook.resolved ? `resolved: ${outlook.resolved}; last estimated ` : ""}${likelihoodPhrase(outlook.likelihood, outlook.scale)}`}
          </b>
          {`, as of ${formatDate(new Date(outlook.asOf))}`}
        </p>
      )}
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
      {outlook && <WarningsOnUse warnings={outlook.warnings} />}
      <p className="facts">
        {outlook && (
          <span>{`Confidence: ${CONFIDENCE_LABELS[outlook.confidence].toLowerCase()}`}</span>
        )}
        {outlook && <span>{`Situation: ${TREND_LABELS[outlook.trend].toLowerCase()}`}</span>}
        {dissents.length > 0 && (
          <span className="whitespace-normal">
            {"Dissents: "}
            {dissents.map((dissent, at) => (
              <Fragment key={dissent.id}>
                {at > 0 && "; "}
                <a href={`/issues/${slug}#dissent-${dissent.id}`}>{dissenterWords(dissent)}</a>
              </Fragment>
            ))}
          </span>
        )}
        {ahead.map(({ ref, title, words, isDue }) => (
          <span key={ref} title={title} className={isDue ? "text-warning" : "whitespace-normal"}>
            {words}
          </span>
        ))}
        {open.questions > 0 && (
          <span>
            <a href={`/issues/${slug}#notes`}>
              {`${open.questions} open ${open.questions === 1 ? "question" : "questions"}`}
            </a>
          </span>
        )}
        {open.rfis.map(({ id, edition, words }) => (
          <span key={id} title={words}>
            <a href={`/briefings/${edition}#rfi-${id}`}>{`RFI on edition ${edition}`}</a>
          </span>
        ))}
      </p>
      {quotes.map((quote) =>
        "exact" in quote ? (
          <Quotation
            key={quote.id}
            quote={quote}
            relation={quote.relation}
            grade={reasonOf(quote)}
            clamp={4}
          />
        ) : (
          quote
        ),
      )}
      {note && (
        <p className="note-line">
          {`${NOTE_REASON_LABELS[note.why]}${note.before ? " (before this outlook)" : ""}, `}
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

const dissenterWords = (dissent: SummaryLine["dissents"][number]): string =>
  `${dissenter(dissent)}${dissent.asked ? " (not confirmed since the last revision)" : ""}, “${dissent.why}”`;

/** Why a quotation is shown, in a few words: "moved the estimate · B2", "supports · original in German · not graded". */
function reasonOf({ why, qualities }: SummaryQuote): string {
  const reason = why === "DRIVER" ? DRIVER_LABEL : RELATION_LABELS[why].toLowerCase();
  return `${reason} · ${qualities}`;
}
