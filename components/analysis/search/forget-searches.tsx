"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { forgetSearchesAction } from "@/lib/analysis/search/actions";

export function ForgetSearches() {
  const { run, pending } = useCommand();
  return (
    <Button variant="quiet" pending={pending} onClick={() => run(() => forgetSearchesAction({}))}>
      Clear
    </Button>
  );
}
