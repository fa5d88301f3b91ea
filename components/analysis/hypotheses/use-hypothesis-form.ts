"use client";

import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import type { Result } from "@/lib/core/command/errors";
import type { HypothesisFormProps, HypothesisValues } from "./hypothesis-values";

/**
 * What the forms of a hypothesis share: unsaved text is kept with the version that the person saw; after a conflict, the
 * next save is based on the hypothesis as it is now.
 *
 * @param valuesOf what a form that was opened with `initial` takes over from a changed hypothesis
 */
export function useHypothesisForm<T extends { version: number }>(
  name: string,
  { slug, person, hypothesis, onClose }: HypothesisFormProps,
  initial: T,
  valuesOf: (now: HypothesisValues) => T,
) {
  const edit = useEdit(`hypothesis-${name}:${slug}:${hypothesis.number}:${person}`, initial);
  const { run, pending, refusal, dismiss, errors } = useCommand<{ version: number }>();
  const close = () => {
    onClose();
    dismiss();
  };

  const save = (
    action: () => Promise<Result<{ version: number }>>,
    after: (saved: { version: number }) => void,
  ) => {
    if (pending) return;
    run(action, {
      after: (saved) => {
        edit.unsaved.clear(edit.unsaved.value);
        close();
        after(saved);
      },
      refused: ({ code, current }) =>
        code === "conflict" && edit.takeOver(valuesOf(current as HypothesisValues)),
    });
  };
  return { ...edit, save, close, pending, refusal, errors };
}
