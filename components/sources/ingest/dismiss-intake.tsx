"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { dismissIntakeAction } from "@/lib/sources/ingest/batches/actions";

export function DismissIntake({ id }: { id: string }) {
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
        onClick={() => run(() => dismissIntakeAction({ id }))}
      >
        Put away
      </Button>
    </>
  );
}
