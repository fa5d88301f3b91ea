"use client";

import { type ReactNode, useMemo } from "react";
import type { DissentShown } from "@/components/analysis/dissents/dissent-shown";
import { Dissents } from "@/components/analysis/dissents/dissents";
import { Prose } from "@/components/analysis/markdown/prose";
import { ProseLine } from "@/components/analysis/markdown/prose-line";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { DueMark } from "@/components/analysis/outlooks/due-mark";
import { LikelihoodCell } from "@/components/analysis/outlooks/likelihood-cell";
import { DateText } from "@/components/ui/date-text";
import { type PackedRecord, unpackRecord } from "@/components/ui/packed-rows";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";
import { ForecastCriteria } from "./forecast-criteria";
import { type Forecaster, factsOfForecast } from "./forecast-facts";
import { ForecastTools } from "./forecast-tools";

/** The current estimate of a forecast, with its texts rendered. */
export type EstimateShown = Pick<
  Outlook,
  ("number" | "likelihood" | "previousLikelihood" | "confidence") | ("author" | "authorId" | "asOf")
> & {
  judgement: CitedHtml;
  rationale: CitedHtml;
  /** Why it moved; null for a first estimate. */
  why: CitedHtml | string | null;
};

export interface ForecastShown {
  issue: { slug: string; ownerId: string | null };
  forecast: Forecast;
  estimate: EstimateShown | null;
  /** Open dissents from it. */
  dissents: DissentShown[];
  forecaster: Forecaster;
  /** The viewer, if they may dissent. */
  dissenter: { id: string } | null;
}

interface ForecastItemProps {
  shown: PackedRecord<ForecastShown>;
  /** How it turned out. */
  resolutions: ReactNode;
  /** How its likelihood has moved, in the space of a word. */
  trace: ReactNode;
  /** Its history chart. */
  children: ReactNode;
}

/** A forecast other than the lead: what it asks, its estimate, who dissents and how it turned out. */
export function ForecastItem(props: ForecastItemProps) {
  const { shown, resolutions, trace } = props;
  const { issue, forecast, estimate, dissents, forecaster, dissenter } = useMemo(
    () => unpackRecord(shown),
    [shown],
  );
  const { number, wording, closesOn, due, resolution, scale } = forecast;
  const grounds = (
    <>
      {estimate && <Grounds estimate={estimate}>{props.children}</Grounds>}
      <ForecastCriteria terms={forecast} />
    </>
  );
  return (
    <div className="space-y-2 py-3">
      <div className="max-w-prose">
        <h3 className="font-medium">{wording}</h3>
        <p className="text-sm text-secondary">
          {`Forecast ${number}`}
          {closesOn && (
            <>
              {resolution ? " · closing date " : " · closes "}
              <DateText date={closesOn} />
            </>
          )}
          {due && (
            <>
              {", "}
              <DueMark />
            </>
          )}
        </p>
      </div>
      {resolutions}
      {estimate ? (
        <>
          <Figures estimate={estimate} scale={scale} trace={trace} />
          {estimate.why && (
            <ProseLine
              line={estimate.why}
              className="line-clamp-2 max-w-prose text-sm text-secondary"
            />
          )}
        </>
      ) : (
        <p className="text-secondary">Nobody has estimated it yet.</p>
      )}
      {resolution ? (
        <details>
          <summary className="text-sm">Judgement, history and criteria</summary>
          <div className="space-y-2 pt-2">{grounds}</div>
        </details>
      ) : (
        grounds
      )}
      {estimate && (
        <Dissents
          outlook={{ ...estimate, ...issue, forecast: number, wording, scale }}
          dissents={dissents}
          viewer={resolution ? null : dissenter}
          byKey={false}
        />
      )}
      <ForecastTools
        slug={issue.slug}
        forecast={factsOfForecast(forecast)}
        forecaster={forecaster}
      />
    </div>
  );
}

interface FiguresProps {
  estimate: EstimateShown;
  scale: Forecast["scale"];
  trace: ReactNode;
}

function Figures({ estimate, scale, trace }: FiguresProps) {
  const { likelihood, previousLikelihood, confidence, author, asOf } = estimate;
  return (
    <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <LikelihoodCell
        percent={likelihood}
        scale={scale}
        previous={previousLikelihood ?? undefined}
      />
      {trace}
      <span className="inline-flex gap-2">
        <span className="text-secondary">Confidence</span>
        <ConfidenceBars value={confidence} />
      </span>
      <span className="text-sm text-secondary">
        {author}, as of <DateText date={asOf} />
      </span>
    </p>
  );
}

/** Why it was estimated that way, and how the estimate has changed. */
function Grounds({ estimate, children }: { estimate: EstimateShown; children: ReactNode }) {
  return (
    <>
      <Prose html={estimate.judgement} className="max-w-prose font-serif" />
      <details className="max-w-prose text-sm">
        <summary>Rationale</summary>
        <Prose html={estimate.rationale} className="mt-1" />
      </details>
      <details className="text-sm">
        <summary>History</summary>
        <div className="mt-2">{children}</div>
      </details>
    </>
  );
}
