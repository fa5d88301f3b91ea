import { noteHref } from "@/components/analysis/notes/note-href";
import { misfitOf } from "@/lib/analysis/bottom-line-fit";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { today } from "@/lib/core/today";
import { notesPlaceOf } from "@/lib/evidence/quotes/places";
import { type CitedHtml, renderLine } from "@/lib/text/markdown/render";

/** What the head of an issue's page shows besides the fields that are edited in place. */
export interface IssueTexts {
  issueKey: string;
  title: string;
  bottomLine: string;
  /** The bottom line as it is shown, if it names or cites anything. */
  html: CitedHtml | null;
  /** What is wrong with the bottom line. */
  misfit: string | null;
  /** Whether it is older than the outcome of the lead forecast. */
  outdated: boolean;
}

export function textsOf(issue: IssueDetail): IssueTexts {
  const { key, title, bottomLine, outlook } = issue;
  const line = renderLine(bottomLine);
  return {
    issueKey: key,
    title,
    bottomLine,
    html: typeof line === "string" ? null : line,
    misfit: misfitOf(bottomLine, outlook),
    outdated: issue.bottomLineOutdated,
  };
}

/** The facts of an issue besides those that are edited in place. */
export interface OtherFacts {
  relationship: string;
  changedAt: string;
  /** Whether its due date has come. */
  isDue: boolean;
  /** How many questions are open, and where the oldest is. */
  questions: { count: number; href: string } | null;
}

export function otherFactsOf(issue: IssueDetail): OtherFacts {
  const { relationship, changedAt, dueOn, openQuestions } = issue;
  const [oldest] = openQuestions;
  return {
    relationship: relationship.title,
    changedAt,
    isDue: dueOn !== null && dueOn <= today(),
    questions: oldest
      ? {
          count: openQuestions.length,
          href: oldest.quote ? notesPlaceOf(oldest.quote) : placeOfNote(issue, oldest.id),
        }
      : null,
  };
}

/** Where a note on the issue is: on this page, or on another page of its notes. */
const placeOfNote = ({ notes, slug }: IssueDetail, note: string): string =>
  notes.some(({ id }) => id === note) ? `#note-${note}` : noteHref(slug, note);
