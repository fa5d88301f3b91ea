import { bringInText } from "@/lib/readings/mutations";
import { answer, jsonBody, list, problem, route } from "@/lib/rest";
import { parseFilter } from "@/lib/sources/filter";
import { ingestArticle } from "@/lib/sources/mutations";
import { loadLibrary } from "@/lib/sources/queries";
import { LONG_TEXT } from "@/lib/sources/schema";

export const GET = route(async (viewer, request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return list((await loadLibrary(viewer, parseFilter(query))).sources);
});

/**
 * Takes `{text}`, or `{url}` of a page that is fetched now. 202 where a long text is still being read:
 * the same request again then says what became of it.
 */
export const POST = route(async (viewer, request) => {
  const { text, url } = await jsonBody(request);
  const result =
    typeof text === "string" && text.length > LONG_TEXT
      ? await bringInText(viewer, text)
      : await ingestArticle(
          viewer,
          typeof url === "string" && text === undefined
            ? { url }
            : { bytes: new TextEncoder().encode(typeof text === "string" ? text : "") },
        );
  if (!result) return Response.json({ state: "READING" }, { status: 202 });
  if (result.ok) return answer(result, result.value.known ? 200 : 201);
  const { fields, ...refusal } = result.refusal;
  if (fields?.bytes) return problem({ ...refusal, fields: { text: fields.bytes } });
  return problem(result.refusal);
});
