"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useRef, useState, useTransition } from "react";
import { NO_RESPONSE, type Refusal, type Result } from "@/lib/core/command/errors";
import { sayOnPage } from "./act";
import { distinct, messageAt } from "./corrected";
import { keepFocus } from "./keep-focus";
import { showRefusal } from "./show-refusal";
import { useUnderWay } from "./under-way";

interface Outcome<T> {
  after?: (value: T) => void | Promise<void>;
  /** What to say of it on the page once it is done. */
  said?: string | ((value: T) => string);
  refused?: (refusal: Refusal) => void;
}

/** Whether it was refused because the record has been changed or removed since. */
export const isOvertaken = ({ code }: Refusal): boolean =>
  code === "conflict" || code === "not-found";

/**
 * Runs a command for a form, and says whether it is pending, refused or done. If someone else saved first,
 * reloads the page, so that the next attempt is based on what they did. If a field must be corrected, moves
 * the focus to the first invalid one, whose error goes once it is changed; if the pressed button leaves the page, to
 * what was around it.
 */
export function useCommand<T>() {
  const router = useRouter();
  const [open, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answered, setAnswered] = useState(false);
  // After a success until the page shows it. A refusal can be answered at once, though React keeps the transition open
  // while the page is being refreshed for another reason.
  const pending = open && !answered;
  useUnderWay(pending);
  const [done, setDone] = useState(false);

  const form = useRef<Element>(null);

  // The messages of the fields that have been changed since.
  const [corrected, setCorrected] = useState<string[]>([]);

  useEffect(() => {
    const within = form.current;
    if (!refusal || !within) return;
    showRefusal(within);
    const note = ({ target }: Event) => {
      const message = within.contains(target as Node) && messageAt(target);
      if (message) setCorrected((now) => [...now, message]);
    };
    // On the window, after React's own listener: rendering before it would undo what was just typed.
    addEventListener("input", note);
    return () => removeEventListener("input", note);
  }, [refusal]);

  const run = (action: () => Promise<Result<T>>, { after, said, refused }: Outcome<T> = {}) => {
    form.current = document.activeElement?.closest("form") ?? null;
    keepFocus();
    setAnswered(false);
    start(async () => {
      // A lost connection must not replace the page, or what was typed would be gone.
      const result = await action().catch((): Result<T> => ({ ok: false, refusal: NO_RESPONSE }));
      setRefusal(result.ok ? null : result.refusal);
      setCorrected([]);
      setAnswered(!result.ok && !isOvertaken(result.refusal));
      if (result.ok) {
        await after?.(result.value);
        // Together with the page that shows it.
        const words = typeof said === "function" ? said(result.value) : said;
        if (words) startTransition(() => sayOnPage({ said: words }));
      } else {
        if (isOvertaken(result.refusal)) router.refresh();
        refused?.(result.refusal);
      }
      setDone(result.ok);
    });
  };

  const dismiss = () => setRefusal(null);
  const wrong = distinct(refusal?.fields).filter(([, message]) => !corrected.includes(message));
  const errors = Object.fromEntries(wrong);
  return { run, pending, refusal: stillShown(refusal, errors), dismiss, done, errors };
}

/** What is left of a refusal: nothing, once every field that it names has been changed. */
function stillShown(refusal: Refusal | null, errors: Record<string, string>): Refusal | null {
  const fields = Object.entries(refusal?.fields ?? {});
  const left = fields.filter(([field]) => field in errors);
  if (!refusal || left.length === fields.length) return refusal;
  return left.length > 0 ? { ...refusal, fields: Object.fromEntries(left) } : null;
}
