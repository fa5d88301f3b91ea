import { list, route } from "@/lib/core/http/rest";
import { countUnread, loadNotices } from "@/lib/desk/notifications/queries";

/** The viewer's notifications, and how many of them are unread in all. */
export const GET = route(async (viewer) => {
  const [notices, unread] = await Promise.all([loadNotices(viewer), countUnread(viewer)]);
  return list(notices, { unread });
});
