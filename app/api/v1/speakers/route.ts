import { readParams } from "@/lib/core/http/params";
import { list, page, queryOf, route } from "@/lib/core/http/rest";
import { DEFAULT_LIMIT, MAX_LIMIT, parsePage } from "@/lib/core/paging/page";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { findSpeakers } from "@/lib/evidence/speakers/look-up";

/**
 * A page of the speakers by part of their name or alias (`q`). `named=yes` lists only speakers with a name,
 * `named=no` only described ones. With `near`, a name: the first `limit` of the named speakers that `q` may refer
 * to, whatever its spelling, with names similar to `near` first.
 */
export const GET = route(async (viewer, request) => {
  const read = queryOf(request, (query) => {
    const { given, oneOf, count } = readParams(query);
    const [text = "", near] = [given("q"), given("near")];
    if (near !== undefined) return { text, near, most: count("limit", DEFAULT_LIMIT, MAX_LIMIT) };
    const named = oneOf("named", ["yes", "no"], "");
    return { text, named: named ? named === "yes" : null, asked: parsePage(query) };
  });
  if (read.near !== undefined) return list(await findSpeakers(viewer, read));
  const { asked, ...filter } = read;
  return page(await loadSpeakers(viewer, filter, asked));
});
