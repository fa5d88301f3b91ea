import { writeSignpost } from "@/lib/analysis/signposts/mutations";
import { loadSignposts } from "@/lib/analysis/signposts/queries";
import { answer, found, jsonBody, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of an issue's signposts, newest first, retired ones too. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const signposts = await loadSignposts(viewer, key, parsePage(queryOf(request)));
  return signposts ? page(signposts) : found(null);
});

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as Omit<Parameters<typeof writeSignpost>[1], "issue">;
  return answer(await writeSignpost(viewer, { ...body, issue: key }), 201);
});
