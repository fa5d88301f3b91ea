import { previewSignpost } from "@/lib/analysis/signposts/queries";
import { previewInput } from "@/lib/analysis/signposts/schema";
import { readParams } from "@/lib/core/http/params";
import { found, problem, queryOf, route } from "@/lib/core/http/rest";

/** What a signpost with these terms and speakers (`?term=...&speaker=...`, repeated) would have found. Saves nothing. */
export const GET = route<{ key: string }>(async (viewer, request, { key }) => {
  const asked = queryOf(request, (query) => {
    const { all } = readParams(query);
    return { terms: all("term"), speakers: all("speaker") };
  });
  const parsed = previewInput.safeParse(asked);
  if (!parsed.success)
    return problem({
      code: "invalid",
      message: "Give at most 40 terms and 40 speakers of 1 to 80 characters each.",
    });
  return found(await previewSignpost(viewer, key, parsed.data));
});
