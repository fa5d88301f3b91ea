import { loadEditions } from "@/lib/analysis/briefings/editions/list";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { page, queryOf, route, submit } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** A page of editions, latest first. */
export const GET = route(async (viewer, request) => {
  const { asked, relationship } = queryOf(request, (query) => ({
    asked: parsePage(query),
    relationship: relationshipIn(query),
  }));
  return page(await loadEditions(viewer, asked, relationship));
});

/** Issues an edition of these issues, with headings (`sections`) or without (`issues`). */
export const POST = route(async (viewer, request) =>
  submit(issueEdition, viewer, request, {}, 201),
);
