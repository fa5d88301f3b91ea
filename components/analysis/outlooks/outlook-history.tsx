import { Markdown } from "@/components/analysis/markdown/markdown";
import { citationsAmong } from "@/components/evidence/quotes/citations";
import { WarningSign } from "@/components/evidence/warnings/warning-sign";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { Cited, Evidence } from "@/lib/evidence/quotes/schema";
import { CHANGE_REASON_LABELS } from "@/lib/tradecraft/change-reason";
import { ConfidenceBars } from "./confidence-bars";
import { Drivers } from "./drivers";
import { LikelihoodCell } from "./likelihood-cell";
import { TrendMark } from "./trend-mark";

interface OutlookHistoryProps {
  history: Outlook[];
  /** The quotations that they cite or that moved them. */
  cited: Cited[];
  evidence: Evidence[];
}

const reasonOf = ({ reason }: Outlook) => CHANGE_REASON_LABELS[reason].toLowerCase();

/** All revisions with their reasons, newest first. */
export function OutlookHistory({ history, cited, evidence }: OutlookHistoryProps) {
  if (history.length === 0) return null;
  const cite = citationsAmong(cited);
  return (
    <section aria-labelledby="history">
      <SectionHeading id="history" count={history.length}>
        Revisions
      </SectionHeading>
      <ol className="@container">
        {history.map((outlook) => (
          <li key={outlook.id} className="border-b last:border-b-0">
            <RecordBoundary what="revision">
              <details className="group stays-folded py-2">
                {/* All rows share one grid: one line if there is room, otherwise two. */}
                <summary className="grid cursor-pointer grid-cols-[6.25rem_1fr_auto] gap-x-3 gap-y-1 text-sm @[46rem]:grid-cols-[5.5rem_17.25rem_6.25rem_1.25rem_minmax(5rem,1fr)_minmax(6.75rem,1fr)]">
                  <span className="text-secondary tabular-nums group-open:text-ink">
                    <DateText date={outlook.asOf} />
                  </span>
                  <LikelihoodCell
                    percent={outlook.likelihood}
                    scale={outlook.scale}
                    previous={outlook.previousLikelihood ?? undefined}
                  />
                  <span className="row-start-2 @[46rem]:row-start-auto">
                    <TrendMark trend={outlook.trend} />
                  </span>
                  <ConfidenceBars value={outlook.confidence} bare />
                  <span className="col-span-2 col-start-2 text-secondary @[46rem]:col-auto">
                    {outlook.author}
                    <span className="@[46rem]:hidden">
                      {" · "}
                      {reasonOf(outlook)} <WarningSign warnings={outlook.warnings} />
                    </span>
                  </span>
                  <span className="hidden text-secondary @[46rem]:inline">
                    {reasonOf(outlook)} <WarningSign warnings={outlook.warnings} />
                  </span>
                </summary>
                <div className="space-y-2 pt-2 pb-1">
                  <Warnings warnings={outlook.warnings} open />
                  <p className="max-w-prose font-serif text-lg">{outlook.judgement}</p>
                  {outlook.reasonNote && <p className="max-w-prose">{outlook.reasonNote}</p>}
                  <Drivers ids={outlook.drivers} cited={cited} evidence={evidence} />
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
