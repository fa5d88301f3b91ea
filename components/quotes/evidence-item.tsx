import { type Evidence, placeOf } from "@/lib/quotes/schema";
import { Quotation } from "./quotation";
import { RelationMenu } from "./relation-menu";

interface EvidenceItemProps {
  evidence: Evidence;
  issue: string;
  mayLink: boolean;
}

export function EvidenceItem({ evidence, issue, mayLink }: EvidenceItemProps) {
  const { source, credibility } = evidence;
  return (
    <div className="group flex flex-wrap items-start justify-between gap-x-4">
      <Quotation
        {...evidence}
        publisher={source.publisher}
        publishedAt={source.publishedAt}
        href={placeOf(evidence)}
        grade={{ reliability: source.reliability, credibility }}
      />
      {mayLink && (
        <RelationMenu
          issue={issue}
          quote={evidence.id}
          number={evidence.number}
          relation={evidence.relation}
          version={evidence.linkVersion}
        />
      )}
    </div>
  );
}
