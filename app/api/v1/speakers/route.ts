import { readParams } from "@/lib/core/http/params";
import { list, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { findSpeakers } from "@/lib/evidence/speakers/look-up";

/**
 * A page of the speakers by part of their name or alias (`q`). `named=yes` lists only speakers with a name,
 * `named=no` only described ones. With `near`, a name: the first `limit` of the named speakers that `q` may refer
 * to, whatever its spelling, with names similar to `near` first.
 */
export const GET = route(async (viewer, request) => {
  const { text, near, named, asked } = queryOf(request, (query) => {
    const { given, oneOf } = readParams(query);
    const named = oneOf("named", ["yes", "no"], "");
    const [text = "", near] = [given("q"), given("near")];
    return { text, near, named: named ? named === "yes" : null, asked: parsePage(query) };
  });
  if (near !== undefined)
    return list(await findSpeakers(viewer, { text, near, most: asked.limit }));
  return page(await loadSpeakers(viewer, { text, named }, asked));
});
