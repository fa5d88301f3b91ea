"use client";

import { useState, useTransition } from "react";
import type { Refusal, Result } from "@/lib/errors";

/** Runs a command for a form: whether it is under way, what it refused, and whether it is done. */
export function useCommand<T>() {
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState(false);

  const run = (action: () => Promise<Result<T>>, after?: (value: T) => void | Promise<void>) =>
    start(async () => {
      const result = await action();
      setRefusal(result.ok ? null : result.refusal);
      if (result.ok) await after?.(result.value);
      setDone(result.ok);
    });

  return { run, pending, refusal, done, errors: refusal?.fields ?? {} };
}
