import { loadSummary } from "@/lib/analysis/briefings/queries";
import { found, route } from "@/lib/core/http/rest";

export const GET = route(async (viewer) => found(await loadSummary(viewer)));
