import { answer, jsonBody, list, problem, route } from "@/lib/core/http/rest";
import { parseFilter } from "@/lib/sources/catalogue/filter";
import { loadCatalogue } from "@/lib/sources/catalogue/queries";
import { ingestNow } from "@/lib/sources/ingest/ingest-now";

export const GET = route(async (viewer, request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return list((await loadCatalogue(viewer, parseFilter(query))).sources);
});

/**
 * Ingests a `{text}`, or the page at a `{url}`. Answers 201 with a new draft, 200 if the desk already has the
 * text, and 202 if it is still being read after a minute: send the request again for the outcome.
 */
export const POST = route(async (viewer, request) => {
  const { text, url } = await jsonBody(request);
  const given =
    typeof url === "string" && text === undefined
      ? { url }
      : { bytes: new TextEncoder().encode(typeof text === "string" ? text : "") };
  const result = await ingestNow(viewer, given);
  if (!result) return Response.json({ state: "READING" }, { status: 202 });
  if (result.ok) return answer(result, result.value.known ? 200 : 201);
  const { fields, ...refusal } = result.refusal;
  if (fields?.bytes) return problem({ ...refusal, fields: { text: fields.bytes } });
  return problem(result.refusal);
});
