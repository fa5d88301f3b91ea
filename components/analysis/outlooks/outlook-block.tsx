import { renderDissent } from "@/components/analysis/dissents/render-dissent";
import { type Forecaster, shownForecast } from "@/components/analysis/forecasts/forecast-facts";
import { Resolutions } from "@/components/analysis/forecasts/resolutions";
import { EmptyState } from "@/components/ui/empty-state";
import { keyed } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import { packRecord } from "@/components/ui/pack-rows";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { renderLine, renderProse } from "@/lib/text/markdown/render";
import { NextLead } from "./next-lead";
import { type OutlookShown, OutlookView } from "./outlook-view";
import { whyMoved } from "./why-moved";

interface OutlookBlockProps {
  issue: IssueDetail;
  forecaster: Forecaster;
  mayRevise: boolean;
  /** The viewer, if they may dissent. */
  dissenter: { id: string } | null;
}

/** The current outlook: what the desk expects, how likely it is, how sure the desk is, and why. */
export function OutlookBlock({ issue, forecaster, mayRevise, dissenter }: OutlookBlockProps) {
  const { outlook, slug, forecasts } = issue;
  const [forecast] = forecasts;
  const revise = (label: string, variant?: "primary") => (
    <LinkButton href={`/issues/${issue.slug}/outlook`} variant={variant} {...keyed("revise")}>
      {label}
    </LinkButton>
  );
  return (
    <section aria-labelledby="outlook">
      <SectionHeading
        id="outlook"
        actions={outlook && !forecast?.resolution && mayRevise && revise("Revise the outlook")}
      >
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
      {forecast?.resolution && forecaster.mayEdit && <NextLead slug={slug} forecasts={forecasts} />}
      {outlook && forecast && (
        <OutlookView
          shown={packRecord(shownOutlook(issue, outlook, forecast, { forecaster, dissenter }))}
          resolutions={<Resolutions forecast={forecast} />}
        />
      )}
    </section>
  );
}

/** The outlook as the page sends it: rendered here, and only what is shown. */
const shownOutlook = (
  { slug, owner, dissents }: IssueDetail,
  outlook: Outlook,
  forecast: Forecast,
  { forecaster, dissenter }: Pick<OutlookBlockProps, "forecaster" | "dissenter">,
): OutlookShown => ({
  outlook: {
    wording: outlook.wording,
    likelihood: outlook.likelihood,
    scale: outlook.scale,
    trend: outlook.trend,
    confidence: outlook.confidence,
    alerts: outlook.alerts,
    number: outlook.number,
    warnings: outlook.warnings,
    author: outlook.author,
    asOf: outlook.asOf,
    authorId: outlook.authorId,
    forecast: outlook.forecast,
    judgement: renderProse(outlook.judgement),
    rationale: renderProse(outlook.rationale),
    confidenceBasis: outlook.confidenceBasis ? renderProse(outlook.confidenceBasis) : null,
  },
  previous: outlook.previousLikelihood ?? undefined,
  why: outlook.previousLikelihood === null ? null : renderLine(whyMoved(outlook)),
  issue: { slug, ownerId: owner?.id ?? null },
  forecast: shownForecast(forecast),
  dissents: dissents.map((dissent) => renderDissent(dissent, dissenter)),
  forecaster,
  dissenter,
});
