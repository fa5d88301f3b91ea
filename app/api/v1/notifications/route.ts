import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

/** A page of the viewer's notifications, and how many are unread in all. */
export const GET = route(async (viewer, request) => {
  const [notifications, unread] = await Promise.all([
    loadNotifications(viewer, {}, parsePage(queryOf(request))),
    countUnread(viewer),
  ]);
  return page(notifications, { unread });
});
