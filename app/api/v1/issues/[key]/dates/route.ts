import { parseDateFilter } from "@/lib/analysis/dates/filter";
import type { AddDateInput } from "@/lib/analysis/dates/inputs";
import { loadDates } from "@/lib/analysis/dates/list";
import { addDate } from "@/lib/analysis/dates/mutations";
import { answer, found, jsonBody, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of an issue's dates ahead, the soonest first; with `?when=past`, of those that have passed. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const query = queryOf(request);
  const filter = { ...parseDateFilter(query), issue: key };
  const dates = await loadDates(viewer, filter, parsePage(query));
  return dates ? page(dates) : found(null);
});

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as Omit<AddDateInput, "issue">;
  return answer(await addDate(viewer, { ...body, issue: key }), 201);
});
