import { inputOf, jsonBody } from "@/lib/core/http/body";
import { answer, found, route } from "@/lib/core/http/rest";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";

/** How the viewer wants to be notified of each kind. */
export const GET = route(async (viewer) => found(await loadSettings(viewer)));

/** Changes it: what the body leaves out stays. */
export const PATCH = route(async (viewer, request) => {
  const { digest, digestHour, timeZone } = await loadSettings(viewer);
  const kept = { digest, digestHour, timeZone, kinds: {} };
  const given = inputOf(saveNotificationSettings, await jsonBody(request));
  return answer(await saveNotificationSettings(viewer, { ...kept, ...given }));
});
