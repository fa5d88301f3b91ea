import { found, problem, route } from "@/lib/core/http/rest";
import { loadAnnotations } from "@/lib/evidence/web-annotations/queries";
import { annotationsQuery } from "@/lib/evidence/web-annotations/schema";

/** Quotations and notes as W3C Web Annotations, of a `source` or `issue`, in pages of `limit`. */
export const GET = route(async (viewer, request) => {
  const query = annotationsQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success)
    return problem({ code: "invalid", message: "The limit must be a number from 1 to 1000." });
  return found(await loadAnnotations(viewer, query.data));
});
