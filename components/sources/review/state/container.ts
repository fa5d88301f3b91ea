import { isWithin } from "@/lib/sources/review/proposals/changes";
import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { Span } from "@/lib/text/anchors/span";

/**
 * The longer proposals that others are part of, by the id of the part: the reported statement that quoted words are in,
 * with the same speaker. Accepting both would count as two quotations what was said once. Takes proposals in the order of
 * the article, the longer first, as a draft has them. One pass: a long article has thousands.
 */
export function containersIn(proposals: Proposal[]): Map<string, Proposal> {
  const containers = new Map<string, Proposal>();
  let open: Proposal[] = [];
  for (const proposal of proposals) {
    open = open.filter(({ end }) => end > proposal.start);
    const container = open.find((other) => contains(other, proposal));
    if (container) containers.set(proposal.id, container);
    open.push(proposal);
  }
  return containers;
}

/** The longer proposal that a proposal is part of. Undefined if there is none. */
export const containerOf = ({ id }: Proposal, proposals: Proposal[]): Proposal | undefined =>
  containersIn(proposals).get(id);

const contains = (whole: Proposal, part: Proposal): boolean =>
  part.speakerName !== null &&
  whole.state !== "REJECTED" &&
  whole.speakerName === part.speakerName &&
  // What someone calls a claim is not the claim that they deny.
  whole.assertion === part.assertion &&
  isWithin(part, whole);

/**
 * The issues and relations of the shortest proposal that some words are part of: what the words are begun with when they
 * are split off. None if they are part of none, or only of rejected ones.
 */
export function linksAround(words: Span, proposals: Proposal[]): ProposalLink[] {
  const [whole] = proposals
    .filter((other) => other.state !== "REJECTED" && isWithin(words, other))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  return whole?.links ?? [];
}

/** Those of the chosen proposals whose words are not part of another that is chosen or accepted. */
export function withoutParts(chosen: Proposal[], proposals: Proposal[]): Proposal[] {
  const isChosen = new Set(chosen);
  const kept = proposals.filter((other) => other.state === "ACCEPTED" || isChosen.has(other));
  const containers = containersIn(kept);
  return chosen.filter(({ id }) => !containers.has(id));
}

/**
 * Those of the accepted proposals that should go, since their words are in another that is accepted: of the two, the one
 * that is linked to an issue stays, or else the longer.
 */
export function redundantIn(accepted: Proposal[]): Proposal[] {
  const containers = containersIn(accepted);
  const gone = new Set<Proposal>();
  for (const part of accepted) {
    const whole = containers.get(part.id);
    if (whole) gone.add(part.links.length > 0 && whole.links.length === 0 ? whole : part);
  }
  return accepted.filter((each) => gone.has(each));
}

/**
 * The proposal that continues an earlier quotation in place of one that the desk rejected on its own: most of the words
 * are the same, but a person had changed them. Undefined if a person decided, or none overlaps.
 */
export const replacementOf = (
  { id, start, end, state, decidedBy, decidedEarlier }: Proposal,
  continuing: Proposal[],
): Proposal | undefined =>
  state === "REJECTED" && !decidedBy && !decidedEarlier
    ? continuing.find(
        (other) =>
          other.id !== id && other.state !== "REJECTED" && start < other.end && other.start < end,
      )
    : undefined;
