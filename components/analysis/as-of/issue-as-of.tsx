import { CitedPage } from "@/components/analysis/markdown/cited-page";
import { Prose } from "@/components/analysis/markdown/prose";
import { revisionHref } from "@/components/analysis/outlooks/revision-href";
import { citationsAmong } from "@/components/evidence/quotes/citations";
import { Quotation } from "@/components/evidence/quotes/quotation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueThen } from "@/lib/analysis/as-of/schema";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { counted } from "@/lib/core/wording";
import type { Names } from "@/lib/text/markdown/names";
import { renderProse } from "@/lib/text/markdown/render";
import { AsOfNotice } from "./as-of-notice";
import { BottomLineThen } from "./bottom-line-then";
import { ForecastAsOf } from "./forecast-then";

interface IssueAsOfProps {
  issue: IssueDetail;
  /** Null if nothing had been estimated by then. */
  then: IssueThen | null;
  day: string;
  names: Names;
}

/** An issue as it was at the end of a past day, read-only: its forecasts, and the evidence published by then. */
export function IssueAsOf({ issue, then, day, names }: IssueAsOfProps) {
  const published = issue.evidence.filter(
    ({ source }) => source.publishedAt !== null && source.publishedAt.slice(0, 10) <= day,
  );
  const undated = issue.evidence.filter(({ source }) => source.publishedAt === null).length;
  return (
    <CitedPage citations={citationsAmong(issue.cited)} hiddenFrom={issue.hiddenFrom}>
      <div>
        <PageHeader kicker={issue.key} title={issue.title} />
        <AsOfNotice day={day} path={`/issues/${issue.slug}`} />
        <div className="space-y-8">
          {then && (
            <BottomLineThen
              issue={then}
              names={names}
              className="max-w-prose font-serif text-xl text-pretty"
            />
          )}
          <section aria-labelledby="forecasts">
            <SectionHeading id="forecasts" count={then?.forecasts.length}>
              Forecasts
            </SectionHeading>
            {then ? (
              <div className="divide-y divide-rule">
                {then.forecasts.map((forecast) => (
                  <ForecastAsOf
                    key={forecast.id}
                    forecast={forecast}
                    href={revisionHref(issue.slug, forecast.revision, issue.history[0]?.number)}
                    reason={(why) => <Prose html={renderProse(why)} />}
                  >
                    <Prose html={renderProse(forecast.judgement)} className="font-serif" />
                    <Prose html={renderProse(forecast.rationale)} />
                  </ForecastAsOf>
                ))}
              </div>
            ) : (
              <EmptyState title="Nothing had been estimated yet">
                The first estimate on this issue is from a later day.
              </EmptyState>
            )}
          </section>
          <section aria-labelledby="evidence">
            <SectionHeading id="evidence" count={published.length}>
              Evidence published by then
            </SectionHeading>
            {undated > 0 && (
              <p className="py-2 text-sm text-secondary">
                {`${counted(undated, "quotation")} from articles without a date ${undated === 1 ? "is" : "are"} left out.`}
              </p>
            )}
            <div className="space-y-4 pt-3">
              {published.map((quote) => (
                <Quotation key={quote.id} quote={quote} relation={quote.relation} />
              ))}
            </div>
          </section>
        </div>
      </div>
    </CitedPage>
  );
}
