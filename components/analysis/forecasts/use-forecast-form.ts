"use client";

import { useEffect, useEffectEvent } from "react";
import { useSay } from "@/components/ui/last-act";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { Result } from "@/lib/core/command/errors";
import type { ForecastFormProps } from "./forecast-facts";

/**
 * What the forms of a forecast share: unsaved text is kept with the version that the person saw; after a conflict, the
 * next save is based on what the page now shows.
 */
export function useForecastForm<T extends object>(
  name: string,
  { slug, forecast, person, onClose }: ForecastFormProps,
  initial: T,
) {
  const { number, version } = forecast;
  const unsaved = useUnsaved(`forecast-${name}:${slug}:${number}:${person}`, {
    ...initial,
    version,
  });
  const set = (more: Partial<T>) => unsaved.setValue((now) => ({ ...now, ...more }));
  const { run, pending, refusal, dismiss, errors } = useCommand();
  const say = useSay();

  const takeOver = useEffectEvent(() => {
    if (refusal && isOvertaken(refusal)) unsaved.setValue((now) => ({ ...now, version }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page has been read again
  useEffect(() => takeOver(), [version, refusal]);

  const save = (action: () => Promise<Result<unknown>>, said: string) => {
    if (pending) return;
    run(action, {
      after: () => {
        unsaved.clear();
        onClose();
        say({ said });
      },
    });
  };
  const close = () => {
    onClose();
    dismiss();
  };
  return { values: unsaved.value, unsaved, set, save, close, pending, refusal, errors };
}
