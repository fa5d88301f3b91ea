import { found, problem, route } from "@/lib/core/http/rest";
import { suggestSpeaker } from "@/lib/evidence/quotes/queries";
import { spanQuery } from "@/lib/evidence/quotes/schema";

/** Suggests the speaker and kind of the words from `start` to `end`, in code points. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const span = spanQuery.safeParse(query);
  if (!span.success)
    return problem({
      code: "invalid",
      message: "Give the start and end of the words, in code points.",
    });
  return found(await suggestSpeaker(viewer, { source: id, ...span.data }));
});
