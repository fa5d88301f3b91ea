"use client";

import type { Review } from "@/components/sources/review/state/use-review";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { KeyHint } from "@/components/ui/key-hint";
import { useIsWide } from "@/components/ui/use-is-wide";
import type { Proposal } from "@/lib/sources/review/schema";
import { speakerOf } from "@/lib/tradecraft/evidence";

interface ProposalActionsProps {
  proposal: Proposal;
  review: Review;
  /** Whether its form is open. */
  editing: boolean;
  onEdit: () => void;
  /** Null while nothing is selected in the article. */
  onUseSelection: (() => void) | null;
}

export function ProposalActions(props: ProposalActionsProps) {
  const { proposal, review, editing, onEdit, onUseSelection } = props;
  const { state, ordinal, kind, speakerName } = proposal;
  const isWide = useIsWide();
  // Not while editing, or once all is decided: they would cover the form, or the panel that approves.
  const stays = !editing && review.pending.length > 0;
  return (
    <div
      className={cx(
        "flex flex-wrap gap-2",
        // On a phone at the foot of the window, wherever the proposal is: a long headline may push it far down.
        stays &&
          "max-lg:z-10 max-lg:border-t max-lg:bg-surface max-lg:py-2 max-md:fixed max-md:inset-x-0 max-md:bottom-12 max-md:px-4 md:max-lg:sticky md:max-lg:bottom-0 md:max-lg:-mr-3 print:static",
      )}
    >
      {stays && !isWide && (
        <p className="basis-full truncate text-sm md:hidden">
          {ordinal}. {speakerOf(kind, speakerName)}
        </p>
      )}
      {state !== "ACCEPTED" && (
        <Button variant="primary" onClick={() => review.decideAll([proposal], "ACCEPTED")}>
          {review.isUnsaved(proposal) ? "Save and accept" : "Accept"} <KeyHint>A</KeyHint>
        </Button>
      )}
      {state !== "REJECTED" && (
        <Button onClick={() => review.decideAll([proposal], "REJECTED")}>
          Reject <KeyHint>X</KeyHint>
        </Button>
      )}
      {!editing && (
        <Button onClick={onEdit}>
          Edit <KeyHint>E</KeyHint>
        </Button>
      )}
      {state !== "PENDING" && (
        <Button variant="quiet" onClick={() => review.decideAll([proposal], "PENDING")}>
          Reopen
        </Button>
      )}
      {onUseSelection && (
        <Button
          onClick={onUseSelection}
          // Pressing the button must not clear the selection before it is read.
          onPointerDown={(event) => event.preventDefault()}
        >
          Use selected words <KeyHint>S</KeyHint>
        </Button>
      )}
    </div>
  );
}
