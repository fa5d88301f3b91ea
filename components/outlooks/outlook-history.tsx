import { Markdown } from "@/components/prose/markdown";
import { citationsAmong } from "@/components/quotes/citations";
import { CaveatSign } from "@/components/standing/caveat-sign";
import { Caveats } from "@/components/standing/caveats";
import { DateText } from "@/components/ui/date-text";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Outlook } from "@/lib/outlooks/schema";
import type { Cited, Evidence } from "@/lib/quotes/schema";
import { CHANGE_REASON_LABELS } from "@/lib/tradecraft/change-reason";
import { ConfidenceBars } from "./confidence-bars";
import { LikelihoodRuler } from "./likelihood-ruler";
import { MovedBy } from "./moved-by";
import { TrendMark } from "./trend-mark";

interface OutlookHistoryProps {
  history: Outlook[];
  /** What they cite and were moved by. */
  cited: Cited[];
  evidence: Evidence[];
}

/** Every revision with its reason, the newest first; none is ever changed. */
export function OutlookHistory({ history, cited, evidence }: OutlookHistoryProps) {
  if (history.length === 0) return null;
  const cite = citationsAmong(cited);
  return (
    <section aria-labelledby="history">
      <SectionHeading id="history" count={history.length}>
        Revisions
      </SectionHeading>
      <ol>
        {history.map((outlook, k) => (
          <li key={outlook.id} className="border-b last:border-b-0">
            <RecordBoundary what="revision">
              <details className="group py-2">
                <summary className="flex cursor-pointer flex-wrap items-center gap-x-5 gap-y-1 text-sm">
                  <span className="w-22 text-secondary tabular-nums group-open:text-ink">
                    <DateText date={outlook.asOf} />
                  </span>
                  <LikelihoodRuler
                    percent={outlook.likelihood}
                    scale={outlook.scale}
                    previous={history[k + 1]?.likelihood}
                  />
                  <TrendMark trend={outlook.trend} />
                  <ConfidenceBars value={outlook.confidence} bare />
                  <span className="text-secondary">
                    {outlook.author} · {CHANGE_REASON_LABELS[outlook.reason].toLowerCase()}
                  </span>
                  <CaveatSign caveats={outlook.caveats} />
                </summary>
                <div className="space-y-2 pt-2 pb-1">
                  <Caveats caveats={outlook.caveats} open />
                  <p className="max-w-prose font-serif text-lg">{outlook.judgement}</p>
                  {outlook.reasonNote && <p className="max-w-prose">{outlook.reasonNote}</p>}
                  <MovedBy ids={outlook.movedBy} cited={cited} evidence={evidence} />
                  <Markdown cite={cite} className="max-w-prose">
                    {outlook.rationale}
                  </Markdown>
                </div>
              </details>
            </RecordBoundary>
          </li>
        ))}
      </ol>
    </section>
  );
}
