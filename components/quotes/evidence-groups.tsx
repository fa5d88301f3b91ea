import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/issues/schema";
import { RELATION_LABELS, RELATIONS } from "@/lib/tradecraft/evidence";
import { EvidenceItem } from "./evidence-item";
import { LinkEvidence } from "./link-evidence";
import { Origins } from "./origins";

/** What the outlook rests on, by how it bears on it. */
export function EvidenceGroups({ issue, mayLink }: { issue: IssueDetail; mayLink: boolean }) {
  const groups = RELATIONS.map((relation) => ({
    relation,
    items: issue.evidence.filter((item) => item.relation === relation),
  }));
  return (
    <section aria-labelledby="evidence">
      <SectionHeading
        id="evidence"
        count={issue.evidence.length}
        actions={mayLink && <LinkEvidence issue={issue.slug} title={issue.title} />}
      >
        Evidence
      </SectionHeading>
      {issue.evidence.length === 0 && (
        <p className="py-2 text-secondary">
          Nothing is linked yet{mayLink && ": link what somebody said, or a passage of a source"}.
        </p>
      )}
      <Origins evidence={issue.evidence} />
      {groups.map(
        ({ relation, items }) =>
          items.length > 0 && (
            <div key={relation} className="pt-1 pb-4">
              <h3 className="mb-2 text-sm text-secondary">
                {RELATION_LABELS[relation]} <span className="tabular-nums">{items.length}</span>
              </h3>
              <ul className="space-y-4">
                {items.map((item) => (
                  <li key={item.id}>
                    <EvidenceItem evidence={item} issue={issue.slug} mayLink={mayLink} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
