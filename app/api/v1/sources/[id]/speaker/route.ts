import { found, problem, route } from "@/lib/core/http/rest";
import { suggestSpeaker } from "@/lib/evidence/quotes/queries";
import { spanQuery } from "@/lib/evidence/quotes/schema";

/** Who seems to say the words at `start`..`end`, in code points, and what kind of evidence they are. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const span = spanQuery.safeParse(query);
  if (!span.success)
    return problem({ code: "invalid", message: "Name a span by start and end, in code points." });
  return found(await suggestSpeaker(viewer, { source: id, ...span.data }));
});
