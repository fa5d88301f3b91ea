"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { LinkButton } from "@/components/ui/link-button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { useNamedButtons } from "@/components/ui/use-named-buttons";
import { leadForecastAction } from "@/lib/analysis/forecasts/actions";
import type { ForecastDialogKind, Forecaster, ForecastFacts } from "./forecast-facts";

const [ForecastDialog, onUse] = loadOnUse(() => import("./forecast-dialog").then((m) => m.default));

interface ForecastToolsProps {
  slug: string;
  forecast: ForecastFacts;
  forecaster: Forecaster;
}

/** What a person can do with a forecast. A forecast that is due asks how it turned out. */
export function ForecastTools({ slug, forecast, forecaster }: ForecastToolsProps) {
  const [shown, setShown] = useState<ForecastDialogKind | null>(null);
  const { mayEdit, mayResolve } = forecaster;
  const { number, lead, due, resolution, estimated } = forecast;
  const row = useNamedButtons<HTMLParagraphElement>(`forecast ${number}`);
  if (!mayEdit && !mayResolve) return null;
  const opener = (kind: ForecastDialogKind, label: string) => (
    <Button variant="quiet" onClick={() => setShown(kind)} {...onUse}>
      {label}
    </Button>
  );
  return (
    <div className="space-y-2 print:hidden">
      {due && !mayResolve && (
        <p className="text-sm text-warning">
          Its closing date has passed. Only the issue’s owner or an admin can resolve it. To do so,
          make yourself the owner.
        </p>
      )}
      {due && mayResolve && (
        <Notice
          tone="warning"
          title="This forecast has reached its closing date. How did it turn out?"
        >
          <Button
            className="mt-1"
            aria-label={`Resolve: forecast ${number}`}
            onClick={() => setShown("resolve")}
            {...onUse}
          >
            Resolve
          </Button>
        </Notice>
      )}
      <p ref={row} className="-ml-2 flex flex-wrap items-center">
        {mayEdit && !resolution && !lead && (
          <LinkButton variant="quiet" href={`/issues/${slug}/outlook?forecast=${number}`}>
            {estimated ? "Revise" : "Estimate"}
          </LinkButton>
        )}
        {mayEdit && !resolution && opener("wording", estimated ? "Edit wording" : "Edit")}
        {mayEdit && !resolution && opener("clarify", "Clarify criteria")}
        {mayEdit && !resolution && !lead && estimated && (
          <MakeLead slug={slug} forecast={forecast} />
        )}
        {mayResolve &&
          !due &&
          opener("resolve", resolution ? "Correct resolution" : "Resolve early")}
        {mayResolve && resolution && opener("reopen", "Reopen")}
      </p>
      {shown && (
        <OnUse>
          <ForecastDialog
            kind={shown}
            onClose={() => setShown(null)}
            person={forecaster.id}
            slug={slug}
            forecast={forecast}
          />
        </OnUse>
      )}
    </div>
  );
}

function MakeLead({ slug, forecast }: Pick<ForecastToolsProps, "slug" | "forecast">) {
  const { run, pending } = useCommand<{ before: { number: number; version: number } | null }>();
  const say = useSay();
  const { number, version } = forecast;
  const lead = () =>
    run(() => leadForecastAction({ issue: slug, forecast: number, version }), {
      after: ({ before }) =>
        say({
          said: `Forecast ${number} now leads: lists and the summary show its estimate.`,
          ...(before && {
            undo: {
              run: () =>
                leadForecastAction({
                  issue: slug,
                  forecast: before.number,
                  version: before.version,
                }),
              said: `Forecast ${before.number} leads again.`,
            },
          }),
        }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  return (
    <Button variant="quiet" pending={pending} onClick={lead}>
      Make this the lead
    </Button>
  );
}
