import { loadDocument } from "@/lib/analysis/briefings/documents/queries";
import { fileOf, parseDocumentName, progressOf } from "@/lib/analysis/briefings/documents/schema";
import { slipOf } from "@/lib/analysis/briefings/documents/slip";
import { withSlip } from "@/lib/analysis/briefings/documents/slipped";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { madeResponse } from "@/lib/core/http/file-response";
import { found, route } from "@/lib/core/http/rest";
import type { Viewer } from "@/lib/core/session/viewer";

/**
 * An edition: its content as it was issued, and what has happened to it since. As `12.pdf` or `12.docx`, its document,
 * or 202 until that is ready. If the edition has been corrected or recalled, the document begins with a slip that says so.
 */
const respond = route<{ number: string }>(async (viewer, request, { number }) => {
  const named = parseDocumentName(number);
  if (named) return documentResponse(viewer, named, request);
  const edition = await loadEdition(viewer, parseEditionNumber(number));
  if (!edition) return found(null);
  const { answerers: _, ...facts } = edition;
  return found(facts);
});

/**
 * As above. A link to a document that is followed signed out, as from an email, leads to the sign-in page and
 * then to its edition.
 */
export const GET: typeof respond = async (request, context) => {
  const [response, { number }] = [await respond(request, context), await context.params];
  const named = parseDocumentName(number);
  const isFollowed = request.headers.get("accept")?.includes("text/html");
  if (response.status !== 401 || !named || !isFollowed) return response;
  const location = `/signin?next=${encodeURIComponent(`/briefings/${named.number}`)}`;
  return new Response(null, { status: 303, headers: { location } });
};

type Named = NonNullable<ReturnType<typeof parseDocumentName>>;

async function documentResponse(viewer: Viewer, { number, format }: Named, request: Request) {
  const kept = await loadDocument(viewer, number, format);
  if (!kept) return found(null);
  // A page only asks whether there is one.
  const slip = kept.bytes && request.method !== "HEAD" ? await slipOf(viewer, number) : null;
  const document = slip ? await withSlip(kept, slip) : kept;
  return madeResponse(
    request,
    fileOf(document),
    progressOf(document),
    "Couldn’t create this document. The desk will try again the next time it starts.",
  );
}
