import { lazy, Suspense } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { ConfidenceBars } from "./confidence-bars";
import { LikelihoodRuler } from "./likelihood-ruler";
import { type OutlookValues, valuesOf } from "./outlook-values";
import { TrendMark } from "./trend-mark";

// Only who meets a conflict loads what renders it.
const Markdown = lazy(async () => ({
  default: (await import("@/components/analysis/markdown/markdown")).Markdown,
}));

export type CurrentOutlook = Outlook & { version: number };

interface OutlookConflictProps {
  message: string;
  current: CurrentOutlook;
  onTake: (values: OutlookValues) => void;
}

/** What somebody else saved meanwhile, beside one's own text, which stays. */
export function OutlookConflict({ message, current, onTake }: OutlookConflictProps) {
  return (
    <Notice tone="warning" title={message} className="space-y-3">
      <p className="text-sm text-secondary">
        Revision {current.number} by {current.author}. Yours is in the form below and is not lost:
        saving it now puts it after this one.
      </p>
      <LikelihoodRuler percent={current.likelihood} scale={current.scale} />
      <p className="flex gap-5">
        <TrendMark trend={current.trend} />
        <ConfidenceBars value={current.confidence} />
      </p>
      <Suspense fallback={<p className="whitespace-pre-wrap">{current.rationale}</p>}>
        <Markdown className="font-serif text-lg">{current.judgement}</Markdown>
        <Markdown>{current.rationale}</Markdown>
      </Suspense>
      <Button onClick={() => onTake(valuesOf(current, current.version))}>
        Start again from theirs
      </Button>
    </Notice>
  );
}
