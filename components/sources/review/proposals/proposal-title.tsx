import type { Proposal } from "@/lib/sources/review/schema";
import { QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";

const STATES = { PENDING: "Undecided", ACCEPTED: "Accepted", REJECTED: "Rejected" } as const;

interface ProposalTitleProps {
  proposal: Proposal;
  /** How sure it is, in words. */
  certainty: string;
}

/** Number, kind and confidence at the left, and at the right what was decided. */
export function ProposalTitle({ proposal, certainty }: ProposalTitleProps) {
  const { ordinal, kind, state, decidedBy } = proposal;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 *:whitespace-nowrap text-xs text-secondary tabular-nums">
      <span className="w-5 shrink-0 font-semibold text-ink">{ordinal}</span>
      <span>{QUOTE_KIND_LABELS[kind]}</span>
      <span>{certainty}</span>
      <span className={state === "PENDING" ? "ml-auto" : "ml-auto font-medium text-ink"}>
        {STATES[state]}
        {state !== "PENDING" && decidedBy && (
          <span className="font-normal text-secondary"> by {decidedBy}</span>
        )}
      </span>
    </span>
  );
}
