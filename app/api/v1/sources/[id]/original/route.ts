import { originalResponse } from "@/lib/original-response";
import { found, route } from "@/lib/rest";
import { loadOriginal } from "@/lib/sources/queries";

export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const original = await loadOriginal(viewer, id);
  return original ? originalResponse(original, request) : found(null);
});
