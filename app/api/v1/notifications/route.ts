import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { parseInboxFilter } from "@/lib/desk/notifications/filter";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

/** A page of the viewer's notifications that a filter shows (`show`, `about`), and how many are unread in all. */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  const [notifications, unread] = await Promise.all([
    loadNotifications(viewer, parseInboxFilter(query), parsePage(query)),
    countUnread(viewer),
  ]);
  return page(notifications, { unread });
});
