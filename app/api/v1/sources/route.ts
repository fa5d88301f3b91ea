import { jsonBody } from "@/lib/core/http/body";
import { answer, page, problem, queryOf, route } from "@/lib/core/http/rest";
import { refuseMisspelt } from "@/lib/core/http/unknown-fields";
import { parsePage } from "@/lib/core/paging/page";
import { parseFilter } from "@/lib/sources/catalogue/filter";
import { loadCatalogue } from "@/lib/sources/catalogue/list";
import { ingestNow } from "@/lib/sources/ingest/ingest-now";

/** A page of the sources that match a filter, in the order of the catalogue. Unlike its page, this has all versions. */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => {
    const filter = parseFilter(query);
    return {
      filter: query.versions ? filter : { ...filter, versions: "all" as const },
      asked: parsePage(query),
    };
  });
  return page(await loadCatalogue(viewer, filter, asked));
});

/**
 * Ingests a `{text}`, or the page at a `{url}`. Answers 201 with a new draft, 200 if the desk already has the
 * text, and 202 if it is still being read after a minute: send the request again for the outcome.
 */
export const POST = route(async (viewer, request) => {
  const body = await jsonBody(request);
  refuseMisspelt(body, ["text", "url"]);
  const { text, url } = body;
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
