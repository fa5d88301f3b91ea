import { list, route } from "@/lib/rest";
import { loadSpeakers } from "@/lib/speakers/queries";

/**
 * The ledger's speakers, by a part of their name or an alias (`q`); all, or the first `limit`. `named`
 * (yes, no) keeps those with a name, or those whom an article only describes.
 */
export const GET = route(async (viewer, request) => {
  const asked = new URL(request.url).searchParams;
  const limit = Number(asked.get("limit"));
  const most = Number.isInteger(limit) && limit > 0 ? Math.min(limit, 1_000) : null;
  const named = { yes: true, no: false }[asked.get("named") ?? ""] ?? null;
  return list(await loadSpeakers(viewer, asked.get("q") ?? "", { most, named }));
});
