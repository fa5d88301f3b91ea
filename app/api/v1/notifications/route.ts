import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { parseInboxFilter } from "@/lib/desk/notifications/filter";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

/** A page of the viewer's notifications that a filter shows (`show`, `about`), and how many are unread in all. */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => ({
    filter: parseInboxFilter(query),
    asked: parsePage(query),
  }));
  const [notifications, unread] = await Promise.all([
    loadNotifications(viewer, filter, asked),
    countUnread(viewer),
  ]);
  return page(notifications, { unread });
});
