import Link from "next/link";
import { EditableQuoteActions } from "@/components/evidence/quotes/corrections/editable-quotes";
import { GradeMark } from "@/components/sources/withdrawal-and-grades/grade-mark";
import { WithdrawnLine } from "@/components/sources/withdrawal-and-grades/withdrawn-line";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { counted } from "@/lib/core/wording";
import { notesPlaceOf } from "@/lib/evidence/quotes/schema";
import { Quotation } from "./quotation";
import { RelationMenu } from "./relation-menu";

interface EvidenceItemProps {
  evidence: IssueEvidence;
  issue: { slug: string; title: string };
  mayLink: boolean;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  /** The number of the quotation with the same words from the same report. */
  repeats: number | undefined;
}

export function EvidenceItem({ evidence, issue, mayLink, grader, repeats }: EvidenceItemProps) {
  const { source, number, notes, withdrawal, continuedBy } = evidence;
  return (
    // A block in print: browsers keep a heading with a block that follows it, but not with a flex row.
    <div className="group flex items-start justify-between gap-x-4 max-md:flex-wrap print:block">
      <div className="min-w-0">
        <Quotation
          quote={evidence}
          relation={evidence.relation}
          grade={
            <>
              <GradeMark quote={evidence} source={source} grader={grader} />
              {!withdrawal && <EditableQuoteActions id={evidence.id} number={number} />}
            </>
          }
        />
        {withdrawal && (
          <div className="pl-4">
            <WithdrawnLine withdrawal={withdrawal} />
          </div>
        )}
        {source.later && continuedBy && (
          <p className="ml-3.5 text-sm text-warning">
            Continued in the{" "}
            <Link href={`/sources/${source.later}`} prefetch={false} className="underline">
              later version
            </Link>{" "}
            of this article as Q{continuedBy}.
          </p>
        )}
        {repeats !== undefined && (
          <p className="ml-3.5 text-sm text-secondary">
            Same words and same report as Q{repeats}: one origin.
          </p>
        )}
        {notes > 0 && (
          <Link
            href={notesPlaceOf(evidence)}
            prefetch={false}
            aria-label={`${counted(notes, "note")} on Q${number}`}
            className="link ml-3.5 text-sm print:hidden"
          >
            {counted(notes, "note")}
          </Link>
        )}
      </div>
      {mayLink && (
        <RelationMenu
          issue={issue}
          quote={evidence.id}
          number={number}
          relation={evidence.relation}
          version={evidence.linkVersion}
        />
      )}
    </div>
  );
}
