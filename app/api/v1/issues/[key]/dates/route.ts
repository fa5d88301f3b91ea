import { parseDateFilter } from "@/lib/analysis/dates/filter";
import { loadDates } from "@/lib/analysis/dates/list";
import { addDate } from "@/lib/analysis/dates/mutations";
import { found, page, queryOf, route, submit } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of an issue's dates ahead, the soonest first; with `?when=past`, of those that have passed. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const { filter, asked } = queryOf(request, (query) => ({
    filter: { ...parseDateFilter(query), issue: key, in: "" },
    asked: parsePage(query),
  }));
  const dates = await loadDates(viewer, filter, asked);
  return dates ? page(dates) : found(null);
});

export const POST = route<Params>((viewer, request, { key }) =>
  submit(addDate, viewer, request, { issue: key }, 201),
);
