import { answer, route } from "@/lib/core/http/rest";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";

/** Marks everything in the viewer's inbox as read. */
export const POST = route(async (viewer) => answer(await markAllNotificationsRead(viewer, {})));
