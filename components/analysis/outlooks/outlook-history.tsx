import { LinkButton } from "@/components/ui/link-button";
import { packEach } from "@/components/ui/pack-each";
import { packInstant } from "@/components/ui/pack-rows";
import { SectionHeading } from "@/components/ui/section-heading";
import { SHOWN_REVISIONS } from "@/lib/analysis/issues/pages";
import type { IssueCited, IssueDetail } from "@/lib/analysis/issues/schema";
import { DAY_MS } from "@/lib/core/today";
import { excerpt } from "@/lib/core/wording";
import { renderLine, renderProse } from "@/lib/text/markdown/render";
import { ForecastHistory } from "./forecast-history";
import { packRevision } from "./revision-line";
import { RevisionList } from "./revision-list";
import { reasonOf } from "./why-moved";

interface OutlookHistoryProps {
  issue: IssueDetail;
  /** The address of the page with all revisions; null if it is this one. */
  whole: string | null;
}

/** The latest revisions with their reasons, or all of them, newest first, and the chart of all. */
export function OutlookHistory({ issue, whole }: OutlookHistoryProps) {
  const { history, cited, forecasts, slug } = issue;
  const [lead] = forecasts;
  if (history.length === 0) return null;
  // The latest by number, as links to revisions count on, and then by the day that each describes.
  const shown = (whole ? history.slice(0, SHOWN_REVISIONS) : history).toSorted(
    (a, b) => Date.parse(b.asOf) - Date.parse(a.asOf) || b.number - a.number,
  );
  const wordings = new Map(forecasts.map(({ number, wording }) => [number, wording]));
  const byId = new Map(cited.map((quote) => [quote.id, quote]));
  return (
    <section aria-labelledby="history">
      <SectionHeading
        id="history"
        count={history.length}
        actions={
          history.length > 1 && (
            <>
              <LinkButton variant="quiet" href={`/issues/${slug}/compare`}>
                Compare revisions
              </LinkButton>
              <LinkButton
                variant="quiet"
                href={`/issues/${slug}?asOf=${dayBefore(history[0]!.asOf)}`}
              >
                Look back
              </LinkButton>
            </>
          )
        }
      >
        Revisions
      </SectionHeading>
      {lead?.estimate && (
        <div className="py-3">
          <ForecastHistory issue={issue} forecast={lead} />
        </div>
      )}
      <RevisionList
        asked={Object.fromEntries(
          // Oldest first, so that the latest wording is kept.
          shown
            .toReversed()
            .flatMap(({ forecast, lead, wording }) =>
              lead ? [] : [[forecast, excerpt(wordings.get(forecast) ?? wording)]],
            ),
        )}
        revisions={packEach(shown, "revision", ({ drivers, ...outlook }) => {
          packInstant(outlook.asOf);
          const moved = drivers.flatMap((id) => byId.get(id) ?? []).toSorted(byNumber);
          return packRevision({
            ...outlook,
            beside: outlook.lead ? undefined : outlook.forecast,
            previous: outlook.previousLikelihood ?? undefined,
            reason: reasonOf(outlook),
            drivers: moved.map(driverLine),
            removed: drivers.length - moved.length,
            reasonNote: renderLine(outlook.reasonNote),
            rationale: renderProse(outlook.rationale),
          });
        })}
      />
      {whole && shown.length < history.length && (
        <p className="py-2 text-sm">
          <a href={whole} className="link">
            {`Show all ${history.length} revisions`}
          </a>
        </p>
      )}
    </section>
  );
}

/** The day before the last revision, to start from; the reader can choose another. */
const dayBefore = (asOf: string): string =>
  new Date(Date.parse(asOf) - DAY_MS).toISOString().slice(0, 10);

const byNumber = (a: IssueCited, b: IssueCited) => a.number - b.number;

const driverLine = (quote: IssueCited) => ({
  number: quote.number,
  source: quote.source.id,
  speaker: quote.speaker?.name ?? null,
  since: since(quote),
});

/** What has happened to a quotation since it moved a revision, in brackets. */
function since({ source, continuedBy, gone, linked }: IssueCited): string {
  if (source.withdrawn) return " (withdrawn)";
  if (continuedBy !== null) return ` (Q${continuedBy} in the later version)`;
  if (gone) return " (gone from the later version)";
  return linked ? "" : " (no longer linked to the issue)";
}
