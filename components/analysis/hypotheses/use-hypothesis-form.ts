"use client";

import { useEffect, useEffectEvent } from "react";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { HypothesisFormProps } from "./hypothesis-values";

/**
 * What the forms of a hypothesis share: unsaved text is kept with the version that the person saw; after a conflict, the
 * next save is based on what the page now shows.
 */
export function useHypothesisForm<T extends object>(
  name: string,
  { slug, person, hypothesis, onClose }: HypothesisFormProps,
  initial: T,
) {
  const { number, version } = hypothesis;
  const unsaved = useUnsaved(`hypothesis-${name}:${slug}:${number}:${person}`, {
    ...initial,
    version,
  });
  const set = (more: Partial<T>) => unsaved.setValue((now) => ({ ...now, ...more }));
  const command = useCommand<{ version: number }>();
  const { refusal, dismiss } = command;

  const takeOver = useEffectEvent(() => {
    if (refusal && isOvertaken(refusal)) unsaved.setValue((now) => ({ ...now, version }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page has been read again
  useEffect(() => takeOver(), [version, refusal]);

  const close = () => {
    onClose();
    dismiss();
  };
  return { ...command, unsaved, values: unsaved.value, set, close };
}
