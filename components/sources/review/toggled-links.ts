import type { ProposalLink } from "@/lib/sources/review/schema";

export interface IssueChoice {
  id: string;
  slug: string;
  title: string;
}

/** The links with an issue put on as context, or taken off. */
export function toggledLinks(links: ProposalLink[], issueId: string): ProposalLink[] {
  const without = links.filter((link) => link.issueId !== issueId);
  return without.length < links.length ? without : [...links, { issueId, relation: "CONTEXT" }];
}
