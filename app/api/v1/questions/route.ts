import { parseQuestionsOf } from "@/lib/analysis/notes/filter";
import { loadQuestions } from "@/lib/analysis/notes/list";
import { relationshipIn } from "@/lib/analysis/relationships/schema";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { MAX_LIMIT, parsePage } from "@/lib/core/paging/page";

/** A page of the open questions, oldest first: `?of=desk`, `issues` or `mine`; of one relationship with `in=eu-china`. */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  const asked = parsePage(query, MAX_LIMIT);
  return page(await loadQuestions(viewer, parseQuestionsOf(query), asked, relationshipIn(query)));
});
