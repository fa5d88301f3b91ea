import { assignRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { loadRfi } from "@/lib/analysis/briefings/rfis/queries";
import { answer, found, jsonBody, route } from "@/lib/core/http/rest";

type Params = { id: string };

export const GET = route<Params>(async (viewer, _request, { id }) =>
  found(await loadRfi(viewer, id)),
);

/** Assigns a request for information. */
export const PATCH = route<Params>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as { version: number; assignedTo: string };
  return answer(await assignRfi(viewer, { ...body, id }));
});
