import { lazy, Suspense } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { ConfidenceBars } from "./confidence-bars";
import { LikelihoodCell } from "./likelihood-cell";
import { type OutlookValues, valuesOf } from "./outlook-values";
import { TrendMark } from "./trend-mark";
import { whyMoved } from "./why-moved";

// Loaded only when there is a conflict to show.
const Markdown = lazy(async () => {
  const { Prose } = await import("@/components/analysis/markdown/prose");
  const { renderProse } = await import("@/lib/text/markdown/render");
  return {
    default: ({ text, className }: { text: string; className?: string }) => (
      <Prose html={renderProse(text)} className={className} />
    ),
  };
});

export type CurrentOutlook = Outlook & { version: number; bottomLine: string };

interface OutlookConflictProps {
  message: string;
  current: CurrentOutlook;
  /** The bottom line as the person has changed it, if they have. */
  bottomLine: string | null;
  onUseTheirs: (values: OutlookValues) => void;
}

/** The revision that someone else has just saved. The person's own text stays in the form. */
export function OutlookConflict(props: OutlookConflictProps) {
  const { message, current, bottomLine, onUseTheirs } = props;
  return (
    <Notice tone="warning" title={message} className="space-y-3">
      <p className="text-sm text-secondary">
        This is revision {current.number}, by {current.author}. Your text is still in the form
        below. If you save it now, it becomes the next revision.
      </p>
      <LikelihoodCell percent={current.likelihood} scale={current.scale} />
      <p className="flex gap-5">
        <ConfidenceBars value={current.confidence} />
        <TrendMark trend={current.trend} named />
      </p>
      <Suspense fallback={<p className="whitespace-pre-wrap">{current.rationale}</p>}>
        {current.previousLikelihood !== null && (
          <Markdown text={`Previously ${current.previousLikelihood}%. ${whyMoved(current)}`} />
        )}
        <Markdown text={current.judgement} className="font-serif text-lg" />
        <Markdown text={current.rationale} />
      </Suspense>
      {bottomLine !== null && bottomLine !== current.bottomLine && (
        <p>
          <span className="text-secondary">The issue’s bottom line now reads: </span>
          {current.bottomLine}
        </p>
      )}
      <Button onClick={() => onUseTheirs(valuesOf(current, current.version))}>
        Start from that revision
      </Button>
    </Notice>
  );
}
