import { CorrectionNotice } from "@/components/evidence/quotes/corrections/correction-notice";
import { QuoteActions } from "@/components/evidence/quotes/corrections/quote-actions";
import { GradeMark } from "@/components/sources/withdrawal-and-grades/grade-mark";
import type { GradedSource } from "@/components/sources/withdrawal-and-grades/graded";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { leadOf, QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";
import { IssueLinks } from "./issue-links";
import { LinkToIssue } from "./link-to-issue";
import type { ReadingQuote } from "./reading-quotes";

/** The source whose quotations are graded, and the viewer if they may grade; null if not. */
export interface Grading {
  source: GradedSource;
  grader: string | null;
}

interface QuoteCardProps {
  quote: ReadingQuote;
  /** Returns the words between two code points. */
  words: (start: number, end: number) => string;
  mayLink: boolean;
  /** The viewer, if they may unlink; null if not. */
  unlinker: string | null;
  grading: Grading;
  onRemove: (id: string) => void;
  /** Null if the viewer may not edit. */
  onEdit: ((id: string) => void) | null;
  /** The last correction, if it was to this quotation. */
  corrected: Corrected | null;
  onUndone: () => void;
}

/** A quotation in the margin: its speaker, grade, issues and actions. */
export function QuoteCard(props: QuoteCardProps) {
  const { quote, words, mayLink, unlinker, grading, onRemove, onEdit, corrected, onUndone } = props;
  const { id, number, kind, start, end, assertion, speaker, issues, mayRemove } = quote;
  return (
    <li
      id={`n${number}`}
      data-mark={`q${number}`}
      data-at={start}
      className="margin-card group relative border-l-2 border-transparent py-0.5 pl-3 text-sm outline-offset-2 break-inside-avoid max-lg:mt-5 print:mt-5!"
    >
      <div className="text-xs text-secondary lg:pr-9">
        <a href={`#q${number}`} className="link mr-2 font-medium tabular-nums">
          Q{number}
        </a>
        {QUOTE_KIND_LABELS[kind]}{" "}
        <span className="ml-1.5">
          <GradeMark quote={quote} {...grading} />
        </span>
        <QuoteActions
          number={number}
          onEdit={onEdit && (() => onEdit(id))}
          onRemove={mayRemove ? () => onRemove(id) : null}
        />
      </div>
      <p className="line-clamp-3 font-serif text-base lg:hidden print:line-clamp-none">
        {words(start, end)}
      </p>
      {kind !== "PASSAGE" && (
        <p className="wrap-break-word">
          {speaker ? (
            <a href={`/speakers/${speaker.id}`} className="font-medium hover:underline">
              {speaker.name}
            </a>
          ) : (
            "Speaker unknown"
          )}
          {speaker?.role && <span className="text-secondary">, {speaker.role}</span>}
          {assertion !== "ASSERTED" && (
            <strong>
              {speaker?.role && ","} {leadOf({ exact: words(start, end), kind, assertion })}
            </strong>
          )}
        </p>
      )}
      <IssueLinks quote={quote} unlinker={unlinker} />
      {corrected && <CorrectionNotice corrected={corrected} onUndone={onUndone} />}
      {mayLink && (
        <LinkToIssue quoteId={id} number={number} linked={issues.map(({ slug }) => slug)} />
      )}
    </li>
  );
}
