import { answer, jsonBody, list, problem, route } from "@/lib/rest";
import { parseFilter } from "@/lib/sources/filter";
import { ingestArticle } from "@/lib/sources/mutations";
import { loadLibrary } from "@/lib/sources/queries";

export const GET = route(async (viewer, request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return list((await loadLibrary(viewer, parseFilter(query))).sources);
});

export const POST = route(async (viewer, request) => {
  const { text } = await jsonBody(request);
  const bytes = new TextEncoder().encode(typeof text === "string" ? text : "");
  const result = await ingestArticle(viewer, { bytes });
  if (result.ok) return answer(result, result.value.known ? 200 : 201);
  const { fields, ...refusal } = result.refusal;
  return problem(fields?.bytes ? { ...refusal, fields: { text: fields.bytes } } : refusal);
});
