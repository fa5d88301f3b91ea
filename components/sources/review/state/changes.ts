import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import { toUnits } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { NOBODY, RELATIONS } from "@/lib/tradecraft/evidence";

/** What a reviewer may correct in a proposal. */
export type Correction = Partial<
  Pick<Proposal, "kind" | "speakerName" | "speakerRole" | "assertion" | "links"> & { span: Span }
>;

/** A correction, a decision, or both. */
export type Change = Correction & Partial<Pick<Proposal, "state">>;

/** The proposal as the server will have it after a change. Returns null if nothing changes. */
export function applyChange(
  text: string,
  proposal: Proposal,
  { span, ...given }: Change,
): Proposal | null {
  const next: Proposal = {
    ...proposal,
    ...given,
    ...(span && { ...span, exact: wordsAt(text, span) }),
  };
  if (given.kind === "PASSAGE") Object.assign(next, NOBODY);
  if (JSON.stringify(next) === JSON.stringify(proposal)) return null;
  if (given.state) Object.assign(next, DECIDER_UNKNOWN);
  return { ...next, version: proposal.version + 1 };
}

/** Who decided, until the server says it. */
export const DECIDER_UNKNOWN = { decidedBy: null, decidedEarlier: false } as const;

const RESTORED = ["state", "kind", "speakerName", "speakerRole", "assertion", "links"] as const;

/** The change that turns a proposal back into what it was before. */
export function reverseChange(before: Proposal, after: Proposal): Change {
  const { start, end } = before;
  const back: Change = start !== after.start || end !== after.end ? { span: { start, end } } : {};
  for (const field of RESTORED)
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      Object.assign(back, { [field]: before[field] });
  return back;
}

/** Links an issue as context, or unlinks it. */
export function toggleLink(links: ProposalLink[], issueId: string): ProposalLink[] {
  const others = links.filter((link) => link.issueId !== issueId);
  return others.length < links.length ? others : [...links, { issueId, relation: "CONTEXT" }];
}

/** The links with the next relation for the issue linked last: supports, contradicts, context, and round again. */
export const withNextRelation = (links: ProposalLink[]): ProposalLink[] =>
  links.map((link, k) =>
    k < links.length - 1
      ? link
      : {
          ...link,
          relation: RELATIONS[(RELATIONS.indexOf(link.relation) + 1) % RELATIONS.length]!,
        },
  );

/** The proposals' versions on screen, by id, so that the server can refuse what has changed since. */
export const versionsOf = (proposals: Proposal[]): Record<string, number> =>
  Object.fromEntries(proposals.map(({ id, version }) => [id, version]));

/** Shows each proposal as expected after a change, until its record has reached or passed that. */
export function showExpected(proposals: Proposal[], expected: Proposal[]): Proposal[] {
  const byId = new Map(expected.map((proposal) => [proposal.id, proposal]));
  return proposals.map((proposal) => {
    const later = byId.get(proposal.id);
    return later && later.version > proposal.version ? later : proposal;
  });
}

/** The words of a span, given in code points of the text. */
export function wordsAt(text: string, { start, end }: Span): string {
  const unit = toUnits(text);
  return text.slice(unit(start), unit(end));
}
