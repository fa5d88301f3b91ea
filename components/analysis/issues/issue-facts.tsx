import Link from "next/link";
import type { ReactNode } from "react";
import { noteHref } from "@/components/analysis/notes/note-href";
import type { PaletteStep } from "@/components/desk/palette/open-palette";
import { DateText } from "@/components/ui/date-text";
import { FilterChip } from "@/components/ui/filter-chip";
import { keyed } from "@/components/ui/keymap";
import { hrefOf, parseFilter } from "@/lib/analysis/issues/filter";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { counted } from "@/lib/core/wording";
import { notesPlaceOf } from "@/lib/evidence/quotes/places";

export function IssueFacts({ issue, mayEdit }: { issue: IssueDetail; mayEdit: boolean }) {
  const { outlook, openQuestions } = issue;
  const [oldest] = openQuestions;
  return (
    <dl className="grid grid-cols-[6rem_1fr] gap-x-3 gap-y-2 text-sm print:grid-cols-[5rem_1fr] print:gap-y-0.5">
      <Fact name="Relationship">{issue.relationship.title}</Fact>
      <Fact name="Owner">
        {issue.owner?.name ?? "No owner"}
        {mayEdit && <Change step="owner" name="owner" attributes={keyed("assign")} />}
      </Fact>
      <Fact name="Salience">
        {issue.salience} <span className="text-secondary">of 5</span>
        {mayEdit && <Change step="salience" name="salience" />}
      </Fact>
      <Fact name="Labels">
        {issue.labels.length === 0 && "None"}
        <span className="-my-1 -ml-2 flex flex-wrap print:my-0">
          {issue.labels.map((label) => (
            <FilterChip key={label} active={false} href={hrefOf({ ...parseFilter({}), label })}>
              {label}
            </FilterChip>
          ))}
        </span>
        {mayEdit && <Change step="labels" name="labels" />}
      </Fact>
      {outlook?.closesOn && (
        <Fact name="Closing date">
          <DateText date={outlook.closesOn} />
        </Fact>
      )}
      {oldest && (
        <Fact name="Questions">
          <Link
            href={oldest.quote ? notesPlaceOf(oldest.quote) : placeOfNote(issue, oldest.id)}
            className="link"
          >
            {counted(openQuestions.length, "open question")}
          </Link>
        </Fact>
      )}
      <Fact name="Last changed">
        <DateText date={issue.changedAt} variant="datetime" />
      </Fact>
    </dl>
  );
}

/** Opens the palette to choose a new value for a fact. */
function Change({ step, name, attributes }: ChangeProps) {
  return (
    <button
      type="button"
      data-palette={step}
      aria-label={`Change ${name}`}
      className="link ml-2 text-xs text-secondary! print:hidden"
      {...attributes}
    >
      Change
    </button>
  );
}

interface ChangeProps {
  step: PaletteStep;
  name: string;
  attributes?: ReturnType<typeof keyed>;
}

/** Where a note on the issue is: on this page, or on another page of its notes. */
const placeOfNote = ({ notes, slug }: IssueDetail, note: string): string =>
  notes.some(({ id }) => id === note) ? `#note-${note}` : noteHref(slug, note);

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-secondary">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
