import { found, route } from "@/lib/rest";
import { loadSource } from "@/lib/sources/queries";

export const GET = route<{ id: string }>(async (viewer, _request, { id }) =>
  found(await loadSource(viewer, id)),
);
