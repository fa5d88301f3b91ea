import { writeSignpost } from "@/lib/analysis/signposts/mutations";
import { loadSignposts } from "@/lib/analysis/signposts/queries";
import { found, page, queryOf, route, submit } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of an issue's signposts, newest first, retired ones too. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const signposts = await loadSignposts(viewer, key, queryOf(request, parsePage));
  return signposts ? page(signposts) : found(null);
});

export const POST = route<Params>((viewer, request, { key }) =>
  submit(writeSignpost, viewer, request, { issue: key }, 201),
);
