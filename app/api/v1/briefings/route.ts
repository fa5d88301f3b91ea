import { loadEditions } from "@/lib/analysis/briefings/editions/list";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import type { IssueEditionInput } from "@/lib/analysis/briefings/editions/schema";
import { relationshipIn } from "@/lib/analysis/relationships/schema";
import { answer, jsonBody, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** A page of editions, latest first. */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  return page(await loadEditions(viewer, parsePage(query), relationshipIn(query)));
});

/** Issues an edition of these issues, with headings (`sections`) or without (`issues`). */
export const POST = route(async (viewer, request) =>
  answer(
    await issueEdition(viewer, (await jsonBody(request)) as unknown as IssueEditionInput),
    201,
  ),
);
