import { answer, jsonBody, problem, route } from "@/lib/core/http/rest";
import {
  dismissNotifications,
  markNotificationsRead,
  returnNotifications,
  snoozeNotifications,
} from "@/lib/desk/notifications/mutations";

/**
 * Marks a notification as read (`read: true`) or done (`done: true`), snoozes it (`snoozedUntil`, a time), or takes it
 * back into the inbox (`done: false`, `snoozedUntil: null`).
 */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const { read, done, snoozedUntil } = await jsonBody(request);
  const ids = [id];
  if (typeof snoozedUntil === "string")
    return answer(await snoozeNotifications(viewer, { ids, until: snoozedUntil }));
  if (done === true) return answer(await dismissNotifications(viewer, { ids }));
  if (done === false || snoozedUntil === null)
    return answer(await returnNotifications(viewer, { ids }));
  if (read === true) return answer(await markNotificationsRead(viewer, { ids }));
  return problem({
    code: "invalid",
    message: 'Send "read": true, "done": true or false, or "snoozedUntil" with a time or null.',
  });
});
