import { Pager } from "@/components/ui/pager";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { countEvidence, type EvidenceFacts } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, RELATIONS } from "@/lib/tradecraft/evidence";
import { MORE } from "./evidence-line";
import { EvidenceList } from "./evidence-list";
import { LinkEvidence } from "./link-evidence";
import { Origins } from "./origins";
import { packQuotes } from "./pack-quotes";
import { ProposedQuotes } from "./proposed-quotes";
import { RelationsToCheck } from "./relations-to-check";

interface EvidenceGroupsProps {
  issue: IssueDetail;
  /** The viewer, if they may link evidence; null if not. */
  linker: string | null;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  /** The viewer, if they may edit and remove quotations; null if not. */
  editor: string | null;
  /** The addresses of the pages of evidence before and after this one. */
  pager: { previous: string | null; next: string | null };
  /** The place of the first quotation whose relation is asked about. */
  asked: string | null;
}

/** A page of an issue's evidence, grouped by how it bears on the outlook. */
export function EvidenceGroups(props: EvidenceGroupsProps) {
  const { issue, linker, grader, editor, pager, asked } = props;
  const { evidence, evidenceFacts: facts, slug, title } = issue;
  const current = countEvidence(facts);
  // Differs if one was linked and another unlinked, or a link changed.
  const links = evidence.reduce((sum, { number, linkVersion }) => sum + number * linkVersion, 0);
  const of = `${issue.terms.join("\n")}\n${current} ${links}`;
  const groups = RELATIONS.flatMap((relation) => {
    const shown = evidence.filter((item) => item.relation === relation);
    return shown.length > 0
      ? [{ label: RELATION_LABELS[relation], count: countOf(facts, relation), shown: shown.length }]
      : [];
  });
  return (
    <section aria-labelledby="evidence">
      <SectionHeading
        id="evidence"
        count={current}
        actions={linker && <LinkEvidence issue={slug} title={title} of={of} />}
      >
        Evidence
      </SectionHeading>
      {evidence.length === 0 && (
        <p className="py-2 text-secondary">
          No evidence yet.{linker && " Link a quotation or a passage from a source."}
        </p>
      )}
      {linker && <ProposedQuotes issue={slug} of={of} />}
      <Origins facts={facts} />
      {facts.asked > 0 && <RelationsToCheck facts={facts} href={linker ? asked : null} />}
      <EvidenceList
        groups={groups}
        evidence={packQuotes(evidence, "evidence", MORE)}
        issue={{ slug, title }}
        linker={linker}
        grader={grader}
        editor={editor}
      />
      <Pager {...pager} of="evidence" />
    </section>
  );
}

/** "5", or "4 and 1 withdrawn": withdrawn evidence is shown but not counted. */
function countOf({ counts }: EvidenceFacts, relation: keyof EvidenceFacts["counts"]): string {
  const { current, withdrawn } = counts[relation] ?? { current: 0, withdrawn: 0 };
  return `${current}${withdrawn > 0 ? ` and ${withdrawn} withdrawn` : ""}`;
}
