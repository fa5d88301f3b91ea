import { answer, found, route } from "@/lib/core/http/rest";
import { follow, unfollow } from "@/lib/desk/follows/mutations";
import { loadFollows } from "@/lib/desk/follows/queries";

type Params = { id: string };

/** Whether the viewer follows a source, and who does. */
export const GET = route<Params>(async (viewer, _request, { id }) =>
  found(await loadFollows(viewer, { source: id })),
);

export const PUT = route<Params>(async (viewer, _request, { id }) =>
  answer(await follow(viewer, { source: id })),
);

export const DELETE = route<Params>(async (viewer, _request, { id }) =>
  answer(await unfollow(viewer, { source: id })),
);
