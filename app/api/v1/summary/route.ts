import { loadSummary } from "@/lib/briefings/queries";
import { found, route } from "@/lib/rest";

export const GET = route(async (viewer) => found(await loadSummary(viewer)));
