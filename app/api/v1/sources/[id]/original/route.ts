import { fileResponse } from "@/lib/core/http/file-response";
import { found, route } from "@/lib/core/http/rest";
import { loadOriginal } from "@/lib/sources/catalogue/queries";

export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const original = await loadOriginal(viewer, id);
  return original ? fileResponse(original, request) : found(null);
});
