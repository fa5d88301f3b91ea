import { list, route } from "@/lib/core/http/rest";
import { findSpeakers, loadSpeakers } from "@/lib/evidence/speakers/queries";

const MAX_SPEAKERS = 1_000;

/**
 * Lists speakers by part of their name or alias (`q`): all, or the first `limit`. `named=yes` lists only
 * speakers with a name, `named=no` only described ones. With `near`, a name: the named speakers that `q`
 * may refer to, whatever its spelling, with names similar to `near` first.
 */
export const GET = route(async (viewer, request) => {
  const asked = new URL(request.url).searchParams;
  const limit = Number(asked.get("limit"));
  const most = Number.isInteger(limit) && limit > 0 ? Math.min(limit, MAX_SPEAKERS) : null;
  const text = asked.get("q") ?? "";
  const near = asked.get("near");
  if (near !== null)
    return list(await findSpeakers(viewer, { text, near, most: most ?? MAX_SPEAKERS }));
  const named = { yes: true, no: false }[asked.get("named") ?? ""] ?? null;
  return list(await loadSpeakers(viewer, text, { most, named }));
});
