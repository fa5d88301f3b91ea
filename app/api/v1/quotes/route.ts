import { list, route } from "@/lib/core/http/rest";
import { findQuotes } from "@/lib/evidence/quotes/queries";

/**
 * Approved quotes by words or speaker (`q`), or those not on an issue (`notOn`); with `gone=1` also
 * those whose words are gone from a later version.
 */
export const GET = route(async (viewer, request) => {
  const query = new URL(request.url).searchParams;
  const notOn = query.get("notOn") ?? undefined;
  const gone = query.get("gone") === "1";
  return list(await findQuotes(viewer, { text: query.get("q") ?? "", notOn, gone }));
});
