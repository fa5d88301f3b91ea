import { found, route } from "@/lib/core/http/rest";
import { loadSource } from "@/lib/sources/catalogue/queries";

export const GET = route<{ id: string }>(async (viewer, _request, { id }) =>
  found(await loadSource(viewer, id)),
);
