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
    <div className="group flex items-start justify-between gap-x-4 max-md:flex-wrap">
      <div className="min-w-0">
        <Quotation
          {...evidence}
          publisher={source.publisher}
          publishedAt={source.publishedAt}
          href={placeOf(evidence)}
          grade={{ reliability: source.reliability, credibility }}
        />
      </div>
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
