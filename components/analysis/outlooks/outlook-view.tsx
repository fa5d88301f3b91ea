"use client";

import { type ReactNode, useMemo } from "react";
import type { DissentShown } from "@/components/analysis/dissents/dissent-shown";
import { Dissents } from "@/components/analysis/dissents/dissents";
import { type Forecaster, factsOfForecast } from "@/components/analysis/forecasts/forecast-facts";
import { ForecastTools } from "@/components/analysis/forecasts/forecast-tools";
import { Prose } from "@/components/analysis/markdown/prose";
import { ProseLine } from "@/components/analysis/markdown/prose-line";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import { type PackedRecord, unpackRecord } from "@/components/ui/packed-rows";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";
import { AlertMark } from "./alert-mark";
import { ConfidenceBars } from "./confidence-bars";
import { ForecastWording } from "./forecast-wording";
import { LikelihoodRuler } from "./likelihood-ruler";
import { TrendMark } from "./trend-mark";

type Shown =
  | "wording"
  | "likelihood"
  | "scale"
  | "trend"
  | "confidence"
  | "alerts"
  | "number"
  | "warnings"
  | "author"
  | "authorId"
  | "asOf"
  | "forecast";

export interface OutlookShown {
  /** The current outlook, with its texts rendered. */
  outlook: Pick<Outlook, Shown> & {
    judgement: CitedHtml;
    rationale: CitedHtml;
    confidenceBasis: CitedHtml | null;
  };
  /** What it estimates. */
  forecast: Forecast;
  forecaster: Forecaster;
  /** The likelihood before it. */
  previous: number | undefined;
  /** Why it moved from there; null for a first estimate. */
  why: CitedHtml | string | null;
  issue: { slug: string; ownerId: string | null };
  /** Open dissents from it. */
  dissents: DissentShown[];
  /** The viewer, if they may dissent. */
  dissenter: { id: string } | null;
}

interface OutlookViewProps {
  shown: PackedRecord<OutlookShown>;
  /** How the forecast turned out. */
  resolutions: ReactNode;
}

export function OutlookView({ shown, resolutions }: OutlookViewProps) {
  const { outlook, forecast, forecaster, previous, why, issue, dissents, dissenter } = useMemo(
    () => unpackRecord(shown),
    [shown],
  );
  const { likelihood, scale, trend, confidence, alerts, warnings, author, asOf, number } = outlook;
  return (
    <div className="space-y-4 pt-2">
      <ForecastWording forecast={forecast}>{resolutions}</ForecastWording>
      <div className="max-w-prose">
        <LikelihoodRuler
          percent={likelihood}
          scale={scale}
          previous={previous}
          dissents={dissents.map(({ author, likelihood }) => ({
            name: author,
            percent: likelihood,
          }))}
        />
        {why && <ProseLine line={why} className="mt-2 line-clamp-2 text-sm text-secondary" />}
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <span className="inline-flex gap-2">
          <span className="text-secondary">Confidence</span>
          <ConfidenceBars value={confidence} />
        </span>
        <TrendMark trend={trend} named />
        {alerts.map((alert) => (
          <AlertMark key={alert} alert={alert} />
        ))}
      </div>
      <Warnings warnings={warnings} open />
      <Prose html={outlook.judgement} className="font-serif text-lg font-medium" />
      <Prose html={outlook.rationale} />
      {outlook.confidenceBasis && (
        <div className="text-secondary">
          <span className="text-sm">Basis for the confidence</span>
          <Prose html={outlook.confidenceBasis} />
        </div>
      )}
      <p className="text-sm text-secondary">
        {author}, as of <DateText date={asOf} /> · revision {number}
      </p>
      <Dissents
        outlook={{ ...outlook, ...issue }}
        dissents={dissents}
        viewer={forecast.resolution ? null : dissenter}
      />
      <ForecastTools
        slug={issue.slug}
        forecast={factsOfForecast(forecast)}
        forecaster={forecaster}
      />
    </div>
  );
}
