"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { retryItemAction } from "@/lib/sources/ingest/actions";

export function RetryItem({ id }: { id: string }) {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      <Button
        variant="quiet"
        className="-my-1.5"
        pending={pending}
        onClick={() => run(() => retryItemAction({ id }))}
      >
        Try again
      </Button>
      {refusal && <span role="alert">{refusal.message}</span>}
    </>
  );
}
