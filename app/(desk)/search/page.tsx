import type { Metadata } from "next";
import { NoResults } from "@/components/analysis/search/no-results";
import { OperatorHelp } from "@/components/analysis/search/operator-help";
import { RememberSearch } from "@/components/analysis/search/remember-search";
import { packResults } from "@/components/analysis/search/result-line";
import { SaveSearch } from "@/components/analysis/search/save-search";
import { SearchFacets } from "@/components/analysis/search/search-facets";
import { SearchForm } from "@/components/analysis/search/search-form";
import { SearchNotices } from "@/components/analysis/search/search-notices";
import { SearchResults } from "@/components/analysis/search/search-results";
import { SearchStart } from "@/components/analysis/search/search-start";
import { Live } from "@/components/desk/live/live";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/access";
import { parseQuery, searchHref } from "@/lib/analysis/search/filter";
import { search } from "@/lib/analysis/search/list";
import { loadRecentSearches } from "@/lib/analysis/search/queries";
import { countText } from "@/lib/core/paging/counts";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadViews } from "@/lib/desk/views/queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** How many results a page has: they take more room than the rows of a list. */
const USUAL = 20;

const queryOf = async ({ searchParams }: Props): Promise<string> =>
  ([(await searchParams).q ?? ""].flat()[0] ?? "").trim();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const query = await queryOf(props);
  return { title: query ? `${query} – Search` : "Search" };
}

export default async function SearchPage(props: Props) {
  const query = await queryOf(props);
  const request = parsePage(await props.searchParams, USUAL);
  const address = (cursor: string | null) =>
    pageHref(searchHref(query), { ...request, cursor }, USUAL);
  const viewer = await requireViewer(address(request.cursor));
  const views = loadViews(viewer, "SEARCH");
  const header = (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="Search" />
      <SearchForm query={query} />
      <OperatorHelp />
    </>
  );
  if (!query)
    return (
      <>
        {header}
        <SearchStart saved={await views} recent={await loadRecentSearches(viewer)} />
      </>
    );
  const [found, saved] = await Promise.all([
    orFirstPage(request, (page) => search(viewer, query, page)),
    views,
  ]);
  const { items, count, capped, facets, problems, corrections, proposedFor } = found;
  const to = (cursor: string | null) => cursor && address(cursor);
  // What was found under a name that is spelt alike is another search, which the notice links to.
  const isFound = count > 0 && corrections.length === 0;
  // What was ignored looks for nothing: neither "0 results" nor what to do about them.
  const isAsked = problems.length === 0 || parseQuery(query).parts.length > 0;
  const name =
    saved.find((view) => new URLSearchParams(view.query).get("q") === query)?.name ?? null;
  return (
    <>
      {header}
      <div className="mt-4 flex max-w-176 flex-wrap items-center justify-between gap-3 print:hidden">
        <p role="status" className="text-sm text-secondary tabular-nums">
          {isAsked && `${countText(count, capped)} ${count === 1 ? "result" : "results"}`}
        </p>
        {(isFound || name) && <SaveSearch query={query} saved={name} person={viewer.id} />}
      </div>
      <SearchNotices query={query} problems={problems} corrections={corrections} />
      {/* Around both: what was done to the last result is still said, and can be undone, once there is none. */}
      <LastAct key={query}>
        {items.length === 0 ? (
          <section id="found" aria-label="Results">
            {isAsked && <NoResults query={query} proposedFor={proposedFor} />}
          </section>
        ) : (
          <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2 md:grid-cols-[minmax(0,44rem)_clamp(12rem,22vw,20rem)]">
            <div className="md:order-last md:pt-3">
              <SearchFacets query={query} facets={facets} capped={capped} />
            </div>
            <div>
              <SearchResults
                results={packResults(items)}
                mayLink={may(viewer, "linkEvidence")}
                limited={viewer.limits !== null}
                proposedFor={proposedFor}
                pager={<Pager previous={to(found.previousCursor)} next={to(found.nextCursor)} />}
              />
              {isFound && problems.length === 0 && <RememberSearch query={query} />}
            </div>
          </div>
        )}
      </LastAct>
    </>
  );
}
