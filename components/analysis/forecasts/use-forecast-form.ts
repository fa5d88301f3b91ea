"use client";

import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { Result } from "@/lib/core/command/errors";
import { type ForecastFacts, type ForecastFormProps, factsOfForecast } from "./forecast-facts";

/**
 * What the forms of a forecast share: unsaved text is kept with the version that the person saw; after a conflict, the
 * next save is based on the forecast as it is now.
 *
 * @param valuesOf what a form that was opened with `opened` takes over from a changed forecast
 */
export function useForecastForm<T extends { version: number }>(
  name: string,
  { slug, forecast, person, onClose }: ForecastFormProps,
  initial: T,
  valuesOf: (now: ForecastFacts, opened: T) => T = ({ version }, opened) => ({
    ...opened,
    version,
  }),
) {
  const edit = useEdit(`forecast-${name}:${slug}:${forecast.number}:${person}`, initial);
  const { unsaved } = edit;
  const { run, pending, refusal, dismiss, errors } = useCommand();
  const say = useSay();

  const save = (action: () => Promise<Result<unknown>>, said: string) => {
    if (pending) return;
    run(action, {
      after: () => {
        unsaved.clear(unsaved.value);
        onClose();
        say({ said });
      },
      refused: ({ code, current }) => {
        if (code !== "conflict") return;
        edit.takeOver(valuesOf(factsOfForecast(current as Forecast), edit.opened));
      },
    });
  };
  const close = () => {
    onClose();
    dismiss();
  };
  return { ...edit, save, close, dismiss, pending, refusal, errors };
}
