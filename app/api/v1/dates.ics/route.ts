import { CALENDAR_TYPE, calendarOf } from "@/lib/analysis/dates/calendar";
import { parseDateFilter } from "@/lib/analysis/dates/filter";
import { loadDates } from "@/lib/analysis/dates/list";
import { deskAddress } from "@/lib/core/http/desk-address";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import { today } from "@/lib/core/today";

/** The first 200 dates that match a filter, as a file for calendars. */
export const GET = route(async (viewer, request) => {
  const filter = queryOf(request, parseDateFilter);
  const dates = await loadDates(viewer, filter, { limit: MAX_LIMIT, cursor: null });
  if (!dates) return found(null);
  return new Response(calendarOf(dates.items, deskAddress), {
    headers: {
      "content-type": CALENDAR_TYPE,
      "content-disposition": `attachment; filename="dates-${today()}.ics"`,
    },
  });
});
