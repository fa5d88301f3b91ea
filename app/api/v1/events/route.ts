import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { loadEvents } from "@/lib/desk/event-log";

/** A page of what happened on the desk, as far as the viewer may know, latest first. */
export const GET = route(async (viewer, request) =>
  page(await loadEvents(viewer, queryOf(request, parsePage))),
);
