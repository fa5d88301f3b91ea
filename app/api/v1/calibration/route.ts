import { loadCalibration } from "@/lib/analysis/scores/queries";
import { found, route } from "@/lib/core/http/rest";

/** How good the desk's resolved forecasts were, and the viewer's own. */
export const GET = route(async (viewer) => found(await loadCalibration(viewer)));
