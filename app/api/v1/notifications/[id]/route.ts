import { refuseField } from "@/lib/core/command/errors";
import { jsonBody } from "@/lib/core/http/body";
import { answer, found, problem, route } from "@/lib/core/http/rest";
import { refuseMisspelt } from "@/lib/core/http/unknown-fields";
import {
  dismissNotifications,
  markNotificationsRead,
  returnNotifications,
  snoozeNotifications,
} from "@/lib/desk/notifications/mutations";
import { hasNotification } from "@/lib/desk/notifications/queries";

/**
 * Marks a notification as read (`read: true`) or done (`done: true`), snoozes it (`snoozedUntil`, a time), or takes it
 * back into the inbox (`done: false`, `snoozedUntil: null`).
 */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  refuseMisspelt(body, ["read", "done", "snoozedUntil"]);
  if (Object.keys(body).length !== 1) return problem(ONE_OF);
  if (!(await hasNotification(viewer, id))) return found(null);
  const { read, done, snoozedUntil } = body;
  const ids = [id];
  if (typeof snoozedUntil === "string") {
    const snoozed = await snoozeNotifications(viewer, { ids, until: snoozedUntil });
    const wrong = snoozed.ok ? undefined : snoozed.refusal.fields?.until;
    if (wrong) refuseField("snoozedUntil", `${wrong} Send a time such as 2026-12-31T08:00:00Z.`);
    return answer(snoozed);
  }
  if (done === true) return answer(await dismissNotifications(viewer, { ids }));
  if (done === false || snoozedUntil === null)
    return answer(await returnNotifications(viewer, { ids }));
  if (read === true) return answer(await markNotificationsRead(viewer, { ids }));
  return problem(ONE_OF);
});

const ONE_OF = {
  code: "invalid",
  message: 'Send "read": true, "done": true or false, or "snoozedUntil" with a time or null.',
} as const;
