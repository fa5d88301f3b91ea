import { search } from "@/lib/analysis/search/list";
import { lookUp } from "@/lib/analysis/search/look-up";
import { list, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/**
 * A page of what a search (`q`) finds, best first, with `facets`, `count` (`capped` if there are more than were
 * counted), and the `problems` and `corrections` of the search. With `quick=1`, only the few titles and names that
 * begin with the words, for a menu that shows them as somebody types.
 */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  if (query.quick === "1") return list(await lookUp(viewer, query.q ?? ""), { facets: {} });
  const { facets, count, capped, problems, corrections, ...found } = await search(
    viewer,
    query.q ?? "",
    parsePage(query),
  );
  return page(found, { facets, count, capped, problems, corrections });
});
