"use client";

import { RelationRow } from "@/components/evidence/quotes/relation-row";
import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { IssueChoice } from "@/components/sources/review/toggled-links";

interface LinkedIssuesProps {
  proposal: Proposal;
  issues: IssueChoice[];
  onChange: (links: ProposalLink[]) => void;
}

/** How the proposal bears on each of its issues, and the words that decided it. */
export function LinkedIssues({ proposal, issues, onChange }: LinkedIssuesProps) {
  const { id, links, suggested } = proposal;
  const linked = issues.flatMap((issue) => {
    const link = links.find(({ issueId }) => issueId === issue.id);
    const words = suggested.find(({ slug }) => slug === issue.slug)?.because ?? [];
    return link ? [{ issue, link, words }] : [];
  });
  if (linked.length === 0)
    return <p className="text-sm text-secondary">It bears on no issue of the desk.</p>;

  const relate = (issueId: string, relation: Relation) =>
    onChange(links.map((link) => (link.issueId === issueId ? { issueId, relation } : link)));
  return (
    <ul className="space-y-2">
      {linked.map(({ issue, link, words }) => (
        <li key={issue.id} className="flex flex-wrap items-center gap-x-3">
          <div className="min-w-0 grow basis-40">
            <p className="truncate text-sm font-medium">{issue.title}</p>
            <p className="text-xs text-secondary">
              {words.length > 0 ? words.join("; ") : "By hand"}
            </p>
          </div>
          <RelationRow
            issue={issue.title}
            name={`${id}-${issue.id}`}
            value={link.relation}
            onChange={(relation) => relate(issue.id, relation)}
          />
        </li>
      ))}
    </ul>
  );
}
