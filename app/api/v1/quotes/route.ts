import { list, route } from "@/lib/core/http/rest";
import { findQuotes } from "@/lib/evidence/quotes/queries";

/**
 * Finds quotations by words or speaker (`q`), optionally only those not linked to an issue (`notOn`), those that match its
 * terms first if there are no words; with
 * `gone=1`, also those that are gone from a later version.
 */
export const GET = route(async (viewer, request) => {
  const query = new URL(request.url).searchParams;
  const notOn = query.get("notOn") ?? undefined;
  const gone = query.get("gone") === "1";
  return list(await findQuotes(viewer, { text: query.get("q") ?? "", notOn, gone }));
});
