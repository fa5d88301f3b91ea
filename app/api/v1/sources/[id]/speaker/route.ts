import { readParams } from "@/lib/core/http/params";
import { found, problem, queryOf, route } from "@/lib/core/http/rest";
import { suggestSpeaker } from "@/lib/evidence/quotes/queries";
import { spanQuery } from "@/lib/evidence/quotes/schema";

/** Suggests the speaker and kind of the words from `start` to `end`, in code points. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const span = queryOf(request, (query) => {
    const { given } = readParams(query);
    return spanQuery.safeParse({ start: given("start"), end: given("end") });
  });
  if (!span.success)
    return problem({
      code: "invalid",
      message: "Give the start and end of the words, in code points.",
    });
  return found(await suggestSpeaker(viewer, { source: id, ...span.data }));
});
