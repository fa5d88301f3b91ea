import type { ReactNode } from "react";
import { noteHref } from "@/components/analysis/notes/note-href";
import { DateText } from "@/components/ui/date-text";
import { hrefOf, parseFilter } from "@/lib/analysis/issues/filter";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { today } from "@/lib/core/today";
import { counted } from "@/lib/core/wording";
import { notesPlaceOf } from "@/lib/evidence/quotes/places";
import type { EditedIssue } from "./in-place/fields";
import { InPlace } from "./in-place/in-place";

interface IssueFactsProps {
  issue: IssueDetail;
  edited: EditedIssue;
}

export function IssueFacts({ issue, edited }: IssueFactsProps) {
  const { openQuestions } = issue;
  const [oldest] = openQuestions;
  return (
    <dl className="issue-facts">
      <Fact name="Relationship">{issue.relationship.title}</Fact>
      <Fact name="Owner">
        <InPlace issue={edited} field="ownerId">
          {issue.owner?.name ?? "No owner"}
        </InPlace>
      </Fact>
      <Fact name="Salience">
        <InPlace issue={edited} field="salience">
          {`${issue.salience} of 5`}
        </InPlace>
      </Fact>
      <Fact name="Labels">
        <InPlace issue={edited} field="labels">
          {issue.labels.length === 0
            ? "None"
            : issue.labels.map((label) => (
                <a key={label} href={hrefOf({ ...parseFilter({}), label })} className="chip">
                  {label}
                </a>
              ))}
        </InPlace>
      </Fact>
      <Fact name="Parties">
        <InPlace issue={edited} field="parties">
          {issue.parties.join(", ") || "None"}
        </InPlace>
      </Fact>
      <Fact name="Due date">
        <InPlace issue={edited} field="dueOn">
          {issue.dueOn ? <DateText date={issue.dueOn} /> : "None"}
          {issue.dueOn && issue.dueOn <= today() && <span className="due"> due</span>}
        </InPlace>
      </Fact>
      {oldest && (
        <Fact name="Questions">
          <a
            href={oldest.quote ? notesPlaceOf(oldest.quote) : placeOfNote(issue, oldest.id)}
            className="link"
          >
            {counted(openQuestions.length, "open question")}
          </a>
        </Fact>
      )}
      <Fact name="Last changed">
        <DateText date={issue.changedAt} variant="datetime" />
      </Fact>
    </dl>
  );
}

/** Where a note on the issue is: on this page, or on another page of its notes. */
const placeOfNote = ({ notes, slug }: IssueDetail, note: string): string =>
  notes.some(({ id }) => id === note) ? `#note-${note}` : noteHref(slug, note);

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
