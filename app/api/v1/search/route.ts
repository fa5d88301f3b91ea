import { search } from "@/lib/analysis/search/list";
import { lookUpAlike } from "@/lib/analysis/search/look-up";
import { readParams } from "@/lib/core/http/params";
import { list, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/**
 * A page of what a search (`q`) finds, best first, with `facets`, `count` (`capped` if there are more than were
 * counted), and the `problems` and `corrections` of the search. With `quick=1`, only the few titles and names that
 * begin with the words, for a menu that shows them as someone types.
 */
export const GET = route(async (viewer, request) => {
  const { words, asked } = queryOf(request, (query) => {
    const { given, oneOf } = readParams(query);
    const quick = oneOf("quick", ["0", "1"], "0") === "1";
    return { words: given("q") ?? "", asked: quick ? null : parsePage(query) };
  });
  if (!asked) return list(await lookUpAlike(viewer, words), { facets: {} });
  const { facets, count, capped, problems, corrections, ...found } = await search(
    viewer,
    words,
    asked,
  );
  return page(found, { facets, count, capped, problems, corrections });
});
