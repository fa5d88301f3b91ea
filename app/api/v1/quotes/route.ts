import { readParams } from "@/lib/core/http/params";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { findQuotes } from "@/lib/evidence/quotes/queries";

/**
 * A page of quotations by words or speaker (`q`), optionally only those not linked to an issue (`notOn`), those that match
 * its terms first if there are no words; with `gone=1`, also those that are gone from a later version.
 */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => {
    const { given, oneOf } = readParams(query);
    const gone = oneOf("gone", ["0", "1"], "0") === "1";
    const filter = { text: given("q") ?? "", notOn: given("notOn"), gone };
    return { filter, asked: parsePage(query) };
  });
  const found = await findQuotes(viewer, filter, asked);
  return page(found, found.matching === undefined ? {} : { matching: found.matching });
});
