import { citationOf } from "@/components/evidence/quotes/citations";
import { previewText } from "@/lib/analysis/text-preview";
import { jsonBody } from "@/lib/core/http/body";
import { problem, route } from "@/lib/core/http/rest";
import { refuseMisspelt } from "@/lib/core/http/unknown-fields";

/** The longest text that is previewed: longer than any that can be saved (`MAX_PROSE`), so that its writer sees it. */
const MAX_TEXT = 50_000;

/** How a text (`text`, Markdown) would be shown, and anything that would prevent saving it. Saves nothing. */
export const POST = route(async (viewer, request) => {
  const body = await jsonBody(request);
  refuseMisspelt(body, ["text"]);
  const { text } = body;
  if (typeof text !== "string" || text.length > MAX_TEXT)
    return problem({ code: "invalid", message: "Send a text of at most 50,000 characters." });
  const { html, cited, problems } = await previewText(viewer, text);
  return Response.json({ html, citations: cited.map(citationOf), problems });
});
