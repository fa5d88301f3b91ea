"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { KeyHint } from "@/components/ui/key-hint";
import { NarrowFold } from "@/components/ui/narrow-fold";
import { ProgressBar } from "@/components/ui/progress-bar";
import { counted } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import { BulkAccept } from "./bulk-accept";
import { progressOf } from "./state/progress";
import type { Review } from "./state/use-review";

interface ReviewBarProps {
  review: Review;
  /** What is known of each speaker's name. */
  lookups: Record<string, NameLookup>;
}

/** Progress, and the actions on many proposals at once. */
export function ReviewBar({ review, lookups }: ReviewBarProps) {
  const { proposals, pending, bulkAcceptable, bulkRejectable, decideAll, undo, mayUndo, move } =
    review;
  // Here, so that it is kept while nothing is left to decide.
  const [threshold, setThreshold] = useState("90");
  const accepted = proposals.filter(({ state }) => state === "ACCEPTED").length;
  return (
    <div className="z-20 max-lg:contents lg:sticky lg:top-0 lg:flex lg:h-13 lg:items-center lg:gap-5 lg:border-b lg:border-ink lg:bg-paper">
      <div className="z-20 min-w-56 bg-paper max-lg:sticky max-lg:top-0 max-lg:-mx-4 max-lg:flex max-lg:px-4 max-lg:h-9 max-lg:items-center lg:grow">
        <div className="grow">
          <ProgressBar label="Decided" {...progressOf(proposals)} />
        </div>
        <p role="status" className="sr-only">
          {pending.length} left, {accepted} accepted
        </p>
      </div>
      <fieldset
        aria-label="Review"
        className="flex flex-wrap items-center gap-2 max-lg:pb-3 lg:flex-nowrap print:hidden"
      >
        <Button variant="quiet" onClick={() => move(1)}>
          Next <KeyHint>J</KeyHint>
        </Button>
        <Button variant="quiet" onClick={() => move(-1)}>
          Previous <KeyHint>K</KeyHint>
        </Button>
        <Button variant="quiet" onClick={undo} aria-disabled={!mayUndo}>
          Undo <KeyHint>U</KeyHint>
        </Button>
        {pending.length > 0 && (
          <NarrowFold label="Bulk actions" className="flex flex-wrap gap-2 lg:flex-nowrap">
            <BulkAccept
              proposals={bulkAcceptable}
              all={proposals}
              lookups={lookups}
              threshold={threshold}
              onThreshold={setThreshold}
              onAccept={(proposals, speakers) => decideAll(proposals, "ACCEPTED", speakers)}
            />
            <BulkReject
              proposals={bulkRejectable}
              continuing={pending.length - bulkRejectable.length}
              onReject={(proposals) => decideAll(proposals, "REJECTED")}
            />
          </NarrowFold>
        )}
      </fieldset>
    </div>
  );
}

interface BulkRejectProps {
  /** The undecided proposals, without those that continue quotations of the earlier version. */
  proposals: Proposal[];
  /** How many of the undecided do. */
  continuing: number;
  onReject: (proposals: Proposal[]) => void;
}

function BulkReject({ proposals, continuing, onReject }: BulkRejectProps) {
  const number = counted(proposals.length, "proposal");
  const one = continuing === 1;
  return (
    <Confirm
      opener={{ label: "Reject the rest", disabled: proposals.length === 0 }}
      title={`Reject ${number}?`}
      act={{ label: `Reject ${number}`, variant: "primary" }}
      onConfirm={(close) => {
        close();
        onReject(proposals);
      }}
    >
      {continuing === 0
        ? "Every proposal still undecided will be rejected."
        : `Every proposal still undecided will be rejected, except ${counted(continuing, "proposal")} that ${one ? "continues a quotation" : "continue quotations"} from the earlier version. Compare ${one ? "it" : "them"} and decide yourself.`}{" "}
      You can undo this in one step.
    </Confirm>
  );
}
