import { PROGRESS } from "@/lib/analysis/briefings/documents/schema";
import { loadSinceDocument } from "@/lib/analysis/briefings/since/queries";
import { fileOf } from "@/lib/analysis/briefings/since/schema";
import { fileResponse } from "@/lib/core/http/file-response";
import { found, problem, route } from "@/lib/core/http/rest";

/** A document that the person asked for, or 202 until it is ready. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const document = await loadSinceDocument(viewer, id);
  if (!document) return found(null);
  const file = fileOf(document);
  if (file) return fileResponse(file, request);
  const { state } = document;
  if (state === "FAILED")
    return problem({ code: "failed", message: "Couldn’t create this document. Ask for it again." });
  const headers = { "retry-after": "1" };
  return Response.json({ state, progress: PROGRESS[state] }, { status: 202, headers });
});
