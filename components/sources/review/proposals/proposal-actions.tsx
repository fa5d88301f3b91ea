"use client";

import type { Review } from "@/components/sources/review/state/use-review";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { KeyHint } from "@/components/ui/key-hint";
import type { Proposal } from "@/lib/sources/review/schema";

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
  const { state } = proposal;
  return (
    <div
      className={cx(
        "flex flex-wrap gap-2",
        // Not while editing, or once all is decided: they would cover the form, or the panel that approves.
        !editing &&
          review.pending.length > 0 &&
          "max-lg:sticky max-lg:bottom-12 max-lg:z-10 max-lg:-mr-3 max-lg:border-t max-lg:bg-surface max-lg:py-2 md:max-lg:bottom-0",
      )}
    >
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
