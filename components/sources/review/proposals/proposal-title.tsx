import { isNotProposed } from "@/components/sources/review/state/progress";
import { certaintyWords } from "@/lib/extract/certainty-words";
import type { Proposal } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";

const STATES = { PENDING: "Undecided", ACCEPTED: "Accepted", REJECTED: "Rejected" } as const;

interface ProposalTitleProps {
  proposal: Pick<
    Proposal,
    "ordinal" | "kind" | "state" | "decidedBy" | "decidedEarlier" | "assertion"
  >;
  /** From `certaintyLabel`, for those who review. */
  certainty?: string;
  /** The number of the proposal that replaced it. */
  replacedBy?: number | undefined;
}

/** Number, kind and certainty on the left; the decision on the right. */
export function ProposalTitle({ proposal, certainty, replacedBy }: ProposalTitleProps) {
  const { ordinal, kind, state, decidedBy, decidedEarlier } = proposal;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 *:whitespace-nowrap text-xs text-secondary tabular-nums">
      <span className="w-5 shrink-0 font-semibold text-ink">{ordinal}</span>
      <span>{QUOTE_KIND_LABELS[kind]}</span>
      {certainty && <span>{certainty}</span>}
      <span className={state === "PENDING" ? "ml-auto" : "ml-auto font-medium text-ink"}>
        {replacedBy !== undefined
          ? `Replaced by ${replacedBy}`
          : isNotProposed(proposal)
            ? "Not proposed"
            : STATES[state]}
        {state !== "PENDING" && (decidedBy || decidedEarlier) && (
          <span className="font-normal text-secondary">
            {decidedBy ? ` by ${decidedBy}` : " in the earlier version"}
          </span>
        )}
      </span>
    </span>
  );
}

/**
 * How certain a proposal is: "90% certain". One that continues an earlier quotation must be compared
 * with it first; once decided, an altered one shows how similar the two are. What a person added or corrected was not
 * what extraction was certain of.
 */
export function certaintyLabel(
  { state, certainty, corrected, foundAssertion }: Proposal,
  matched: QuoteMatchView | undefined,
  /** The longer proposal that its words are part of. */
  container: Proposal | undefined,
): string {
  if (matched && state === "PENDING") return "Compare first";
  if (matched?.state === "ALTERED") return `${Math.floor(matched.similarity * 100)}% similar`;
  const isAdded = foundAssertion === null;
  const byHand = isAdded ? "Added by hand" : corrected && "Corrected by hand";
  const label = byHand || `${certaintyWords(certainty)} certain`;
  return container ? `${label}, part of ${container.ordinal}` : label;
}
