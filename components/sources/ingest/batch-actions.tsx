"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { dismissBatchAction, retryItemAction } from "@/lib/sources/ingest/actions";

interface Named {
  id: string;
  /** What the screen calls it: the buttons of several are told apart by it. */
  name: string;
}

/** Dismisses a finished batch. */
export function DismissBatch({ id, name }: Named) {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      {refusal && (
        <p role="alert" className="text-sm text-deteriorated">
          {refusal.message}
        </p>
      )}
      <Button
        variant="quiet"
        pending={pending}
        aria-label={`Dismiss ${name}`}
        onClick={() => run(() => dismissBatchAction({ id }))}
      >
        Dismiss
      </Button>
    </>
  );
}

/** Tries a failed item again. */
export function RetryItem({ id, name }: Named) {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      <Button
        variant="quiet"
        className="-my-1.5"
        pending={pending}
        aria-label={`Try again: ${name}`}
        onClick={() => run(() => retryItemAction({ id }))}
      >
        Try again
      </Button>
      {refusal && <span role="alert">{refusal.message}</span>}
    </>
  );
}
