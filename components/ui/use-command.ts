"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { NO_RESPONSE, type Refusal, type Result } from "@/lib/core/command/errors";
import { showRefusal } from "./show-refusal";
import { useUnderWay } from "./under-way";

interface Outcome<T> {
  after?: (value: T) => void | Promise<void>;
  refused?: (refusal: Refusal) => void;
}

/** Whether it was refused because somebody else has changed the record, or has taken it away. */
export const isOvertaken = ({ code }: Refusal): boolean =>
  code === "conflict" || code === "not-found";

/**
 * Runs a command for a form: whether it is under way, what it refused, and whether it is done. Where
 * somebody else saved first, the page is reloaded, so that the next try has seen what they did. If the form
 * must be corrected, the focus goes to the first invalid field.
 */
export function useCommand<T>() {
  const router = useRouter();
  const [pending, start] = useTransition();
  useUnderWay(pending);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState(false);

  const form = useRef<Element>(null);

  useEffect(() => {
    if (refusal && form.current) showRefusal(form.current);
  }, [refusal]);

  const run = (action: () => Promise<Result<T>>, { after, refused }: Outcome<T> = {}) => {
    form.current = document.activeElement?.closest("form") ?? null;
    start(async () => {
      // A lost connection must not take the page, and what was typed, from under the person.
      const result = await action().catch((): Result<T> => ({ ok: false, refusal: NO_RESPONSE }));
      setRefusal(result.ok ? null : result.refusal);
      if (result.ok) await after?.(result.value);
      else {
        if (isOvertaken(result.refusal)) router.refresh();
        refused?.(result.refusal);
      }
      setDone(result.ok);
    });
  };

  const dismiss = () => setRefusal(null);
  return { run, pending, refusal, dismiss, done, errors: refusal?.fields ?? {} };
}
