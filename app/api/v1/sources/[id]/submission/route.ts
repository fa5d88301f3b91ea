import { found, route, submit } from "@/lib/core/http/rest";
import { takeBackDraft } from "@/lib/sources/submissions/mutations";
import { loadSubmission } from "@/lib/sources/submissions/queries";

type Params = { id: string };

/** The viewer's own submission, with where it stands and what was found in it, until it is approved. */
export const GET = route<Params>(async (viewer, _request, { id }) =>
  found(await loadSubmission(viewer, id)),
);

/** Takes it back, as long as nobody else has acted on it. */
export const DELETE = route<Params>((viewer, request, { id }) =>
  submit(takeBackDraft, viewer, request, { id }),
);
