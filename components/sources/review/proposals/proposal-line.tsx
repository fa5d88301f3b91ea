import { isNotProposed } from "@/components/sources/review/state/progress";
import { cx } from "@/components/ui/cx";
import { langOf } from "@/components/ui/lang";
import type { Proposal } from "@/lib/sources/review/schema";
import { ASSERTION_WORDS } from "@/lib/tradecraft/evidence";

interface ProposalWordsProps {
  proposal: Pick<Proposal, "exact" | "state">;
  /** Of the article, as a BCP 47 tag. */
  language: string;
  className?: string;
}

/** The words of a proposal in a list, struck out if it is rejected. */
export function ProposalWords({ proposal, language, className }: ProposalWordsProps) {
  return (
    <p
      lang={langOf(language)}
      className={cx(
        "pl-7 font-serif text-base",
        proposal.state === "REJECTED" && "text-secondary line-through",
        className,
      )}
    >
      {proposal.exact}
    </p>
  );
}

interface ProposalLineProps {
  proposal: Pick<Proposal, "kind" | "speakerName" | "speakerRole" | "assertion" | "state">;
  /** The titles of its issues. */
  issues: string;
  /** Whether the speaker is known: "new speaker". */
  speakerStatus?: string | undefined;
}

/** Who says it, and the issues it bears on, in a line below its words. */
export function ProposalLine({ proposal, issues, speakerStatus }: ProposalLineProps) {
  const { kind, speakerName, speakerRole, assertion, state } = proposal;
  return (
    <p className="pl-7 text-sm text-secondary wrap-break-word">
      {kind !== "PASSAGE" && (
        <>
          <span className={state === "REJECTED" ? undefined : "text-ink"}>
            {speakerName ?? "Speaker unknown"}
          </span>
          {speakerStatus && ` (${speakerStatus})`}
          {speakerRole && `, ${speakerRole}`}
          {assertion !== "ASSERTED" && ` · ${ASSERTION_WORDS[assertion]}`}
          {" · "}
        </>
      )}
      {issues || "No issue yet"}
    </p>
  );
}

interface NotProposedProps {
  proposal: Pick<Proposal, "state" | "decidedBy" | "decidedEarlier" | "assertion" | "speakerName">;
  className?: string;
}

/** Why the desk left a proposal out on its own. Empty unless it did. */
export function NotProposed({ proposal, className }: NotProposedProps) {
  if (!isNotProposed(proposal)) return null;
  const { speakerName, assertion } = proposal;
  return (
    <p className={cx("text-sm text-secondary", className)}>
      {speakerName ?? "The speaker"} {ASSERTION_WORDS[assertion]} this, so it isn’t proposed. You
      can accept it all the same.
    </p>
  );
}
