import { parseQuestionsOf } from "@/lib/analysis/notes/filter";
import { loadQuestions } from "@/lib/analysis/notes/list";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { MAX_LIMIT, parsePage } from "@/lib/core/paging/page";

/** A page of the open questions, oldest first: `?of=desk`, `issues` or `mine`; of one relationship with `in=eu-china`. */
export const GET = route(async (viewer, request) => {
  const { of, asked, relationship } = queryOf(request, (query) => ({
    of: parseQuestionsOf(query),
    asked: parsePage(query, MAX_LIMIT),
    relationship: relationshipIn(query),
  }));
  return page(await loadQuestions(viewer, of, asked, relationship));
});
