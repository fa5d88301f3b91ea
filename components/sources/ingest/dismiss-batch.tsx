"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { dismissBatchAction } from "@/lib/sources/ingest/actions";

export function DismissBatch({ id }: { id: string }) {
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
        onClick={() => run(() => dismissBatchAction({ id }))}
      >
        Put away
      </Button>
    </>
  );
}
