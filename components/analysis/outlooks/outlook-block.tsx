import { renderDissent } from "@/components/analysis/dissents/render-dissent";
import { type Forecaster, shownForecast } from "@/components/analysis/forecasts/forecast-facts";
import { Resolutions } from "@/components/analysis/forecasts/resolutions";
import { EmptyState } from "@/components/ui/empty-state";
import { keyed } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { renderLine, renderProse } from "@/lib/text/markdown/render";
import { NextLead } from "./next-lead";
import { OutlookView } from "./outlook-view";
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
  const { outlook, slug, owner, dissents, forecasts } = issue;
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
          // Rendered here, and only what is shown is sent.
          outlook={{
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
          }}
          previous={outlook.previousLikelihood ?? undefined}
          why={outlook.previousLikelihood === null ? null : renderLine(whyMoved(outlook))}
          issue={{ slug, ownerId: owner?.id ?? null }}
          forecast={shownForecast(forecast)}
          resolutions={<Resolutions forecast={forecast} />}
          dissents={dissents.map((dissent) => renderDissent(dissent, dissenter))}
          forecaster={forecaster}
          dissenter={dissenter}
        />
      )}
    </section>
  );
}
