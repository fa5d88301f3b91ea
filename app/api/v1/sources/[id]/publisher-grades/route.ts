import { found, route } from "@/lib/core/http/rest";
import { loadPublisherGrades } from "@/lib/sources/withdrawal-and-grades/queries";

/** How the other sources of a source's publisher are graded. */
export const GET = route<{ id: string }>(async (viewer, _request, { id }) =>
  found(await loadPublisherGrades(viewer, id)),
);
