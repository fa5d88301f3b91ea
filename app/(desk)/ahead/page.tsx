import type { Metadata } from "next";
import { DateFilters } from "@/components/analysis/dates/date-filters";
import { DateTable } from "@/components/analysis/dates/date-table";
import { packDates } from "@/components/analysis/dates/listed-date";
import { NoDates } from "@/components/analysis/dates/no-dates";
import { Live } from "@/components/desk/live/live";
import { buttonStyle } from "@/components/ui/button-style";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { dateQuery, datesHref, parseDateFilter } from "@/lib/analysis/dates/filter";
import { loadDates } from "@/lib/analysis/dates/list";
import { orFirstPage, type Page, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { counted } from "@/lib/core/wording";

export const metadata: Metadata = { title: "Dates ahead" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AheadPage({ searchParams }: Props) {
  const params = await searchParams;
  const [filter, page] = [parseDateFilter(params), parsePage(params)];
  const here = datesHref(filter);
  const viewer = await requireViewer(pageHref(here, page));
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor });
  const dates = await orFirstPage(page, (page) => loadDates(viewer, filter, page));
  return (
    <>
      <Live topic={{ list: "ahead" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        title={filter.past ? "Past dates" : "Dates ahead"}
        actions={
          dates &&
          dates.items.length > 0 && (
            <a
              href={`/api/v1/dates.ics${dateQuery(filter)}`}
              download
              className={buttonStyle("plain")}
            >
              Calendar file
            </a>
          )
        }
      />
      <DateFilters filter={filter} issue={dates?.items[0]?.issue ?? null} />
      <p role="status" className="sr-only">
        {dates && inWords(dates)}
      </p>
      {dates && dates.items.length > 0 ? (
        <DateTable
          dates={packDates(dates.items)}
          relationship={filter.in}
          pager={<Pager previous={to(dates.previousCursor)} next={to(dates.nextCursor)} />}
        />
      ) : (
        <NoDates filter={filter} isMissing={dates === null} />
      )}
    </>
  );
}

/** How many dates are listed: "12 dates on this page" if there are others. */
function inWords({ items, previousCursor, nextCursor }: Page<unknown>): string {
  if (items.length === 0) return "No dates";
  return `${counted(items.length, "date")}${previousCursor || nextCursor ? " on this page" : ""}`;
}
