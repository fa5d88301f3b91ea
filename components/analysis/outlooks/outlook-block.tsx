import { Markdown } from "@/components/analysis/markdown/markdown";
import { citationsAmong } from "@/components/evidence/quotes/citations";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { AlertMark } from "./alert-mark";
import { ConfidenceBars } from "./confidence-bars";
import { ForecastWording } from "./forecast-wording";
import { LikelihoodRuler } from "./likelihood-ruler";
import { TrendMark } from "./trend-mark";

/** The current outlook: what the desk expects, how likely it is, how sure the desk is, and why. */
export function OutlookBlock({ issue, mayRevise }: { issue: IssueDetail; mayRevise: boolean }) {
  const { outlook, cited } = issue;
  const revise = (label: string, variant?: "primary") => (
    <LinkButton href={`/issues/${issue.slug}/outlook`} variant={variant}>
      {label}
    </LinkButton>
  );
  const cite = citationsAmong(cited);
  return (
    <section aria-labelledby="outlook">
      <SectionHeading id="outlook" actions={outlook && mayRevise && revise("Revise the outlook")}>
        Outlook
      </SectionHeading>
      {!outlook && (
        <EmptyState
          title="No outlook yet"
          action={mayRevise && revise("Add the first outlook", "primary")}
        >
          An outlook says what the desk expects, how likely it is, how sure the desk is, and why.
        </EmptyState>
      )}
      {outlook && (
        <div className="space-y-4 pt-2">
          <ForecastWording outlook={outlook} />
          <div className="max-w-prose">
            <LikelihoodRuler
              percent={outlook.likelihood}
              scale={outlook.scale}
              previous={outlook.previousLikelihood ?? undefined}
            />
          </div>
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            <TrendMark trend={outlook.trend} />
            <span className="inline-flex gap-2">
              <span className="text-secondary">Confidence</span>
              <ConfidenceBars value={outlook.confidence} />
            </span>
            {outlook.alerts.map((alert) => (
              <AlertMark key={alert} alert={alert} />
            ))}
          </div>
          <Warnings warnings={outlook.warnings} open />
          <Markdown cite={cite} className="max-w-prose font-serif text-lg font-medium">
            {outlook.judgement}
          </Markdown>
          <Markdown cite={cite} className="max-w-prose">
            {outlook.rationale}
          </Markdown>
          {outlook.confidenceBasis && (
            <Markdown cite={cite} className="max-w-prose text-secondary">
              {outlook.confidenceBasis}
            </Markdown>
          )}
          <p className="text-sm text-secondary">
            {outlook.author}, as of <DateText date={outlook.asOf} /> · revision {outlook.number}
          </p>
        </div>
      )}
    </section>
  );
}
