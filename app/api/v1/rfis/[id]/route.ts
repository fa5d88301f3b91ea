import { assignRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { loadRfi } from "@/lib/analysis/briefings/rfis/queries";
import { found, route, submit } from "@/lib/core/http/rest";

type Params = { id: string };

export const GET = route<Params>(async (viewer, _request, { id }) =>
  found(await loadRfi(viewer, id)),
);

/** Assigns a request for information. */
export const PATCH = route<Params>((viewer, request, { id }) =>
  submit(assignRfi, viewer, request, { id }),
);
