import { EditableQuotes } from "@/components/evidence/quotes/corrections/editable-quotes";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { type Evidence, repeatsIn } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, RELATIONS } from "@/lib/tradecraft/evidence";
import { EvidenceItem } from "./evidence-item";
import { LinkEvidence } from "./link-evidence";
import { Origins } from "./origins";
import { ProposedQuotes } from "./proposed-quotes";

interface EvidenceGroupsProps {
  issue: IssueDetail;
  mayLink: boolean;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  /** The viewer, if they may edit and remove quotations; null if not. */
  editor: string | null;
}

/** An issue's evidence, grouped by how it bears on the outlook. */
export function EvidenceGroups({ issue, mayLink, grader, editor }: EvidenceGroupsProps) {
  const groups = RELATIONS.map((relation) => ({
    relation,
    items: issue.evidence.filter((item) => item.relation === relation),
  }));
  const repeats = repeatsIn(issue.evidence);
  // One shared object, so that the page carries it only once.
  const named = { slug: issue.slug, title: issue.title };
  const current = issue.evidence.filter(({ withdrawal }) => !withdrawal);
  const lists = groups.map(
    ({ relation, items }) =>
      items.length > 0 && (
        <div key={relation} className="pt-1 pb-4">
          <h3 className="mb-2 text-sm text-secondary">
            {RELATION_LABELS[relation]} <span className="tabular-nums">{countOf(items)}</span>
          </h3>
          <ul className="space-y-4">
            {items.map((item) => (
              <li key={item.id}>
                <RecordBoundary what="evidence">
                  <EvidenceItem
                    evidence={item}
                    issue={named}
                    mayLink={mayLink}
                    grader={grader}
                    repeats={repeats.get(item.id)}
                  />
                </RecordBoundary>
              </li>
            ))}
          </ul>
        </div>
      ),
  );
  return (
    <section aria-labelledby="evidence">
      <SectionHeading
        id="evidence"
        count={current.length}
        actions={mayLink && <LinkEvidence issue={issue.slug} title={issue.title} />}
      >
        Evidence
      </SectionHeading>
      {issue.evidence.length === 0 && (
        <p className="py-2 text-secondary">
          No evidence yet.{mayLink && " Link a quotation or a passage from a source."}
        </p>
      )}
      {mayLink && (
        <ProposedQuotes issue={issue.slug} of={`${issue.terms} ${issue.evidence.length}`} />
      )}
      <Origins evidence={current} />
      {editor ? (
        <EditableQuotes quotes={issue.evidence} person={editor}>
          {lists}
        </EditableQuotes>
      ) : (
        lists
      )}
    </section>
  );
}

/** "5", or "4, 1 withdrawn": withdrawn evidence is shown but not counted. */
function countOf(items: Evidence[]): string {
  const withdrawn = items.filter(({ withdrawal }) => withdrawal).length;
  return `${items.length - withdrawn}${withdrawn > 0 ? `, ${withdrawn} withdrawn` : ""}`;
}
