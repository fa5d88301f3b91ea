import { list, route } from "@/lib/core/http/rest";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";

/** The viewer's notifications, and how many are unread in all. */
export const GET = route(async (viewer) => {
  const [notifications, unread] = await Promise.all([
    loadNotifications(viewer),
    countUnread(viewer),
  ]);
  return list(notifications, { unread });
});
