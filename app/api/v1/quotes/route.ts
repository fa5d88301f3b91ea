import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { findQuotes } from "@/lib/evidence/quotes/queries";

/**
 * A page of quotations by words or speaker (`q`), optionally only those not linked to an issue (`notOn`), those that match
 * its terms first if there are no words; with `gone=1`, also those that are gone from a later version.
 */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  const { q: text = "", notOn, gone } = query;
  return page(await findQuotes(viewer, { text, notOn, gone: gone === "1" }, parsePage(query)));
});
