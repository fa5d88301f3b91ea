import { answer, found, route } from "@/lib/core/http/rest";
import { follow, unfollow } from "@/lib/desk/follows/mutations";
import { loadFollows } from "@/lib/desk/follows/queries";

type Params = { key: string };

/** Whether the viewer follows an issue, and who does. */
export const GET = route<Params>(async (viewer, _request, { key }) =>
  found(await loadFollows(viewer, { issue: key })),
);

export const PUT = route<Params>(async (viewer, _request, { key }) =>
  answer(await follow(viewer, { issue: key })),
);

export const DELETE = route<Params>(async (viewer, _request, { key }) =>
  answer(await unfollow(viewer, { issue: key })),
);
