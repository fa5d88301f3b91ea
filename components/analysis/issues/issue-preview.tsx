"use client";

import { useEffect, useState } from "react";
import { dissentersOf } from "@/components/analysis/dissents/dissenters";
import { Resolutions } from "@/components/analysis/forecasts/resolutions";
import { Words } from "@/components/analysis/markdown/words";
import { AlertMark } from "@/components/analysis/outlooks/alert-mark";
import { ConfidenceBars } from "@/components/analysis/outlooks/confidence-bars";
import { ForecastWording } from "@/components/analysis/outlooks/forecast-wording";
import { LikelihoodRuler } from "@/components/analysis/outlooks/likelihood-ruler";
import { TrendMark } from "@/components/analysis/outlooks/trend-mark";
import { Quotation } from "@/components/evidence/quotes/quotation";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { Button } from "@/components/ui/button";
import type { IssuePreview as Preview } from "@/lib/analysis/issues/schema";
import { WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";

/** A short view of an issue beside the list, loaded through REST. */
export function IssuePreview({ slug, onClose }: { slug: string; onClose: () => void }) {
  const [issue, setIssue] = useState<Preview | "failed" | null>(null);

  useEffect(() => {
    const request = new AbortController();
    fetch(`/api/v1/issues/${slug}/preview`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : "failed"))
      .then(setIssue)
      .catch(() => request.signal.aborted || setIssue("failed"));
    return () => request.abort();
  }, [slug]);

  return (
    <aside
      aria-label="Preview"
      aria-live="polite"
      className="fixed inset-y-0 right-0 z-20 w-[min(26rem,100vw)] overflow-y-auto border-l bg-surface p-5 shadow-float"
    >
      <div className="mb-3 flex justify-end">
        <Button variant="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      {issue === null && <p className="text-secondary">Loading…</p>}
      {issue === "failed" && <p>Couldn’t load this issue. Close the preview, then try again.</p>}
      {issue && issue !== "failed" && <Glance issue={issue} />}
    </aside>
  );
}

function Glance({ issue }: { issue: Preview }) {
  const { outlook, forecast, dissents } = issue;
  return (
    <div className="space-y-4">
      <p className="text-sm text-secondary">{issue.key}</p>
      <h2 className="font-serif text-xl font-semibold">{issue.title}</h2>
      <p className="font-serif text-lg">
        <Words text={issue.bottomLine} />
      </p>
      {issue.bottomLineOutdated && <p className="text-sm text-secondary">{WRITTEN_BEFORE}</p>}
      {outlook && (
        <>
          {forecast && (
            <ForecastWording forecast={forecast}>
              <Resolutions forecast={forecast} />
            </ForecastWording>
          )}
          <LikelihoodRuler percent={outlook.likelihood} scale={outlook.scale} />
          <p className="flex flex-wrap gap-x-5 text-sm">
            <ConfidenceBars value={outlook.confidence} />
            <TrendMark trend={outlook.trend} named />
            {outlook.alerts.map((alert) => (
              <AlertMark key={alert} alert={alert} />
            ))}
          </p>
          {dissents.length > 0 && (
            <p className="text-sm">{`Dissents: ${dissentersOf(dissents)}`}</p>
          )}
          <Warnings warnings={outlook.warnings} />
          <p>
            <Words text={outlook.judgement} markdown />
          </p>
        </>
      )}
      {issue.quotes.map((quote) => (
        <Quotation key={quote.id} quote={quote} relation={quote.relation} />
      ))}
    </div>
  );
}
