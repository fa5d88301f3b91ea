import type { Metadata } from "next";
import { ResolvedFilters } from "@/components/analysis/scores/resolved-filters";
import { packResolved } from "@/components/analysis/scores/resolved-line";
import { ResolvedTable } from "@/components/analysis/scores/resolved-table";
import { ScoresLine } from "@/components/analysis/scores/scores-line";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import {
  calibrationHref,
  forecastsHref,
  isNarrowed,
  isOfDissents,
  parseForecastFilter,
} from "@/lib/analysis/scores/filter";
import { loadResolvedForecasts } from "@/lib/analysis/scores/list";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Resolved forecasts" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ResolvedForecastsPage({ searchParams }: Props) {
  const params = await searchParams;
  const [filter, page] = [parseForecastFilter(params), parsePage(params)];
  const here = forecastsHref(filter);
  const viewer = await requireViewer(pageHref(here, page));
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor });
  const { items, scores, previousCursor, nextCursor } = await orFirstPage(page, (page) =>
    loadResolvedForecasts(viewer, filter, page),
  );
  const ofDissents = isOfDissents(filter);
  return (
    <>
      <Live topic={{ list: "calibration" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        back={{ href: calibrationHref(filter), label: "Calibration" }}
        title={
          filter.set === "training" ? "Resolved forecasts: training set" : "Resolved forecasts"
        }
        meta={scores && <ScoresLine scores={scores} ofDissents={ofDissents} />}
      />
      <ResolvedFilters filter={filter} />
      {items.length === 0 ? (
        <EmptyState title="No resolved forecasts">
          {isNarrowed(filter) || filter.in || !["all", "desk"].includes(filter.whose)
            ? "No resolved forecast matches these filters."
            : "A forecast appears here once it has been resolved on its issue’s page."}
        </EmptyState>
      ) : (
        <ResolvedTable
          forecasts={packResolved(items)}
          pager={<Pager previous={to(previousCursor)} next={to(nextCursor)} />}
        />
      )}
    </>
  );
}
