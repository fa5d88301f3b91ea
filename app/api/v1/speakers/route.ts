import { list, route } from "@/lib/core/http/rest";
import { findSpeakers, loadSpeakers } from "@/lib/evidence/speakers/queries";

const MOST = 1_000;

/**
 * The ledger's speakers, by a part of their name or an alias (`q`); all, or the first `limit`. `named`
 * (yes, no) keeps those with a name, or described speakers only. With `near`, a name: the named speakers
 * that `q` may mean, however it is spelt, with names similar to `near` first.
 */
export const GET = route(async (viewer, request) => {
  const asked = new URL(request.url).searchParams;
  const limit = Number(asked.get("limit"));
  const most = Number.isInteger(limit) && limit > 0 ? Math.min(limit, MOST) : null;
  const text = asked.get("q") ?? "";
  const near = asked.get("near");
  if (near !== null) return list(await findSpeakers(viewer, { text, near, most: most ?? MOST }));
  const named = { yes: true, no: false }[asked.get("named") ?? ""] ?? null;
  return list(await loadSpeakers(viewer, text, { most, named }));
});
