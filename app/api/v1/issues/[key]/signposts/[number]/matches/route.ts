import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { loadMatches } from "@/lib/analysis/signposts/queries";
import { found, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** A page of what a signpost has found, latest first, with what was decided. */
export const GET = route<{ key: string; number: string }>(
  async (viewer, request, { key, number }) => {
    const asked = queryOf(request, parsePage);
    const matches = await loadMatches(viewer, key, parseNumber(number), asked);
    return matches ? page(matches) : found(null);
  },
);
