import { found, queryOf, route } from "@/lib/core/http/rest";
import { loadAnnotations } from "@/lib/evidence/web-annotations/queries";
import { parseAnnotationsQuery } from "@/lib/evidence/web-annotations/schema";

/** Quotations and notes as W3C Web Annotations, of a `source` or `issue`, in pages of `limit`. */
export const GET = route(async (viewer, request) => {
  return found(await loadAnnotations(viewer, queryOf(request, parseAnnotationsQuery)));
});
