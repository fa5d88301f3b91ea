import { notFound, redirect } from "next/navigation";
import { REPLACING } from "@/components/analysis/issues/issue-values";
import { CitedPage } from "@/components/analysis/markdown/cited-page";
import { OutlookForm } from "@/components/analysis/outlooks/outlook-form";
import { Live } from "@/components/desk/live/live";
import { citationsAmong } from "@/components/evidence/quotes/citations";
import { DateText } from "@/components/ui/date-text";
import { LastAct } from "@/components/ui/last-act";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { type Forecast, parseNumber } from "@/lib/analysis/forecasts/schema";
import { loadIssue } from "@/lib/analysis/issues/queries";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { currentOf } from "@/lib/analysis/outlooks/queries";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { today } from "@/lib/core/today";
import { loadCautions } from "@/lib/evidence/quotes/evidence-of-issue";

export const generateMetadata = titleForWho("reviseOutlook", "Outlook");

/** Whatever may have moved the outlook can be ticked: all evidence, or the latest of it unless all is asked for. */
const EVIDENCE = {
  evidence: { limit: 10_000, cursor: null },
  notes: { limit: 1, cursor: null },
};
const SHOWN_EVIDENCE = 50;

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ReviseOutlookPage({ params, searchParams }: Props) {
  const { key } = await params;
  const { forecast: asked, driver, evidence: which } = await searchParams;
  const query = new URLSearchParams();
  if (typeof asked === "string") query.set("forecast", asked);
  if (typeof driver === "string") query.set("driver", driver);
  const whole = `/issues/${key}/outlook?${new URLSearchParams([...query, ["evidence", "all"]])}`;
  const isWhole = which === "all";
  const viewer = await requireViewerWho(
    "reviseOutlook",
    isWhole ? whole : `/issues/${key}/outlook${query.size > 0 ? `?${query}` : ""}`,
  );
  const latest = { most: SHOWN_EVIDENCE, and: query.get("driver") ?? undefined };
  const issue = await loadIssue(viewer, key, { ...EVIDENCE, ...(!isWhole && { latest }) });
  if (!issue) notFound();
  const { slug, version, bottomLine, evidence, forecasts, history } = issue;
  const forecast = typeof asked === "string" ? byNumber(forecasts, asked) : (forecasts[0] ?? null);
  if (forecast?.resolution) redirect(`/issues/${slug}#forecast-${forecast.number}`);
  const outlook = currentOf(history, forecast?.number);
  return (
    // The revision that someone else saves meanwhile is shown with its citations.
    <CitedPage citations={citationsAmong(issue.cited)} hiddenFrom={issue.hiddenFrom}>
      <Live
        topic={{ issue: issue.id }}
        says={REPLACING}
        person={viewer.id}
        seen={viewer.seen}
        form
      />
      <PageHeader
        back={{ href: `/issues/${slug}`, label: `${issue.key} ${issue.title}` }}
        title={titleFor(forecast, outlook !== null)}
      />
      {forecast && !forecast.lead && <p className="max-w-prose pb-4">{forecast.wording}</p>}
      {forecast?.closesOn && forecast.closesOn < today() && (
        <Notice
          tone="warning"
          className="mb-4"
          title={
            <>
              This forecast closed on <DateText date={forecast.closesOn} />
            </>
          }
        >
          <p>Estimates dated after the closing date aren’t scored.</p>
        </Notice>
      )}
      <LastAct>
        <OutlookForm
          key={forecast?.number}
          issue={{ slug, version, bottomLine, outlook, forecast, evidence }}
          cautions={await loadCautions(issue.id)}
          all={isOlderLeft(issue) ? whole : null}
          driver={evidence.find(({ id }) => id === driver)?.id}
          person={viewer.id}
        />
      </LastAct>
    </CitedPage>
  );
}

const byNumber = (forecasts: Forecast[], asked: string): Forecast =>
  forecasts.find(({ number }) => number === parseNumber(asked)) ?? notFound();

/** Whether some of an issue's evidence, apart from what repeats other evidence, was not read. */
function isOlderLeft({ evidence, evidenceFacts }: IssueDetail): boolean {
  const counts = Object.values(evidenceFacts.counts);
  const all = counts.reduce((sum, { current, withdrawn }) => sum + current + withdrawn, 0);
  return evidence.filter(({ repeats }) => repeats === null).length < all;
}

function titleFor(forecast: Forecast | null, isEstimated: boolean): string {
  if (forecast && !forecast.lead)
    return isEstimated
      ? `Revise forecast ${forecast.number}`
      : `Estimate forecast ${forecast.number}`;
  return isEstimated ? "Revise the outlook" : "Add the first outlook";
}
