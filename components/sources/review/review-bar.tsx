"use client";

import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { ProgressBar } from "@/components/ui/progress-bar";
import { BulkAccept } from "./bulk-accept";
import { BulkReject } from "./bulk-reject";
import type { Review } from "./state/use-review";

/** What is left, and what can be done to many at once. */
export function ReviewBar({ review }: { review: Review }) {
  const { proposals, pending, together, decideAll, undo, mayUndo, move } = review;
  const accepted = proposals.filter(({ state }) => state === "ACCEPTED").length;
  const decided = proposals.length - pending.length;
  return (
    <div className="z-20 max-lg:contents lg:sticky lg:top-0 lg:flex lg:h-13 lg:items-center lg:gap-5 lg:border-b lg:border-ink lg:bg-paper">
      <div className="z-20 min-w-56 bg-paper max-lg:sticky max-lg:top-0 max-lg:-mx-4 max-lg:flex max-lg:px-4 max-lg:h-9 max-lg:items-center lg:grow">
        <div className="grow">
          <ProgressBar label="Decided" value={decided} max={proposals.length} />
        </div>
        <p role="status" className="sr-only">
          {pending.length} left, {accepted} accepted
        </p>
      </div>
      <fieldset
        aria-label="Many at once"
        className="flex flex-wrap items-center gap-2 max-lg:pb-3 lg:flex-nowrap"
      >
        <Button variant="quiet" onClick={() => move(1)}>
          Next <KeyHint>J</KeyHint>
        </Button>
        <Button variant="quiet" onClick={() => move(-1)}>
          Previous <KeyHint>K</KeyHint>
        </Button>
        <Button variant="quiet" onClick={undo} disabled={!mayUndo}>
          Undo <KeyHint>U</KeyHint>
        </Button>
        <BulkAccept among={together} onAccept={(those) => decideAll(those, "ACCEPTED")} />
        <BulkReject those={pending} onDrop={(those) => decideAll(those, "REJECTED")} />
      </fieldset>
    </div>
  );
}
