import { progressOf } from "@/lib/analysis/briefings/documents/schema";
import { loadSinceDocument } from "@/lib/analysis/briefings/since/queries";
import { fileOf } from "@/lib/analysis/briefings/since/schema";
import { madeResponse } from "@/lib/core/http/file-response";
import { found, route } from "@/lib/core/http/rest";

/** A document that the person asked for, or 202 until it is ready. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const document = await loadSinceDocument(viewer, id);
  if (!document) return found(null);
  const failed = "Couldn’t create this document. Ask for it again.";
  return madeResponse(request, fileOf(document), progressOf(document), failed);
});
