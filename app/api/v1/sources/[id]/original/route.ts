import { found, route } from "@/lib/core/http/rest";
import { originalResponse } from "@/lib/sources/catalogue/original-response";
import { loadOriginal } from "@/lib/sources/catalogue/queries";

export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const original = await loadOriginal(viewer, id);
  return original ? originalResponse(original, request) : found(null);
});
