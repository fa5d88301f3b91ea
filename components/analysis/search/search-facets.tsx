import { FilterFold } from "@/components/ui/filter-fold";
import { hasPart, withoutPart, withoutParts, withPart } from "@/lib/analysis/search/edit-query";
import {
  FACETS,
  type Facet,
  type Operator,
  parseQuery,
  type Query,
  searchHref,
} from "@/lib/analysis/search/filter";
import type { FacetValue } from "@/lib/analysis/search/schema";
import { countText } from "@/lib/core/paging/counts";

const LABELS: Record<Facet, string> = {
  kind: "Kind",
  in: "Relationship",
  issue: "Issue",
  speaker: "Speaker",
  publisher: "Publisher",
  year: "Year",
};

interface SearchFacetsProps {
  query: string;
  facets: Record<Facet, FacetValue[]>;
  /** Whether the counts are lower bounds. */
  capped: boolean;
}

/** The values that the results have, with counts. Each is a link that narrows the search to it, or widens it again. */
export function SearchFacets({ query: text, facets, capped }: SearchFacetsProps) {
  const query = parseQuery(text);
  const shown = FACETS.filter((facet) => facets[facet].length > 0);
  const narrowing = query.parts.filter(({ operator }) => operator !== null).length;
  if (shown.length === 0) return null;
  return (
    <FilterFold narrowing={narrowing}>
      <nav aria-label="Narrow the search" className="grid gap-4 max-md:mt-2 max-md:grid-cols-2">
        {shown.map((facet) => (
          <section key={facet} aria-labelledby={`facet-${facet}`} className="min-w-0">
            <h2 id={`facet-${facet}`} className="border-t border-ink pt-1 text-xs font-semibold">
              {LABELS[facet]}
            </h2>
            <ul className="text-sm">
              {facets[facet].map((value) => (
                <li key={value.value}>
                  <Value query={query} facet={facet} value={value} capped={capped} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </FilterFold>
  );
}

function Value({
  query,
  facet,
  value: { value, label, count },
  capped,
}: {
  query: Query;
  facet: Facet;
  value: FacetValue;
  capped: boolean;
}) {
  const { active, href } =
    facet === "year" ? yearLink(query, value) : partLink(query, facet, value);
  return (
    <a
      // Each search renders the results again. The id tells which link had the focus.
      id={`facet-${facet}-${encodeURIComponent(value)}`}
      href={href}
      data-scroll="keep"
      aria-current={active ? "true" : undefined}
      className="flex justify-between gap-2 py-0.5 hover:underline here:font-semibold here:text-accent pointer-coarse:py-2"
    >
      <span className="truncate" title={label}>
        {label}
      </span>
      <span className="shrink-0 text-secondary tabular-nums">{countText(count, capped)}</span>
    </a>
  );
}

function partLink(query: Query, operator: Operator, value: string) {
  const active = hasPart(query, operator, value);
  const narrowed = active ? withoutPart(query, operator, value) : withPart(query, operator, value);
  return { active, href: searchHref(narrowed) };
}

function yearLink(query: Query, year: string) {
  const [from, to] = [`${year}-01-01`, `${Number(year) + 1}-01-01`];
  const active = query.from === from && query.to === to;
  const undated = withoutParts(
    query,
    ({ operator }) => operator === "after" || operator === "before",
  );
  const dates = `after:${year} before:${Number(year) + 1}`;
  return { active, href: searchHref(active ? undated : `${undated} ${dates}`.trim()) };
}
