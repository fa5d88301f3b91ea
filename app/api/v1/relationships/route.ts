import { loadRelationshipNames } from "@/lib/analysis/relationships/queries";
import { list, route } from "@/lib/core/http/rest";

/** The relationships that the desk follows: their titles, and the short names for `in=`. */
export const GET = route(async (viewer) => list(await loadRelationshipNames(viewer)));
