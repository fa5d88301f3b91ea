import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { type NotificationSettings, storedKinds, USUAL } from "./schema";

type Row = Omit<NotificationSettings, "kinds"> & { kinds: unknown };

/** Stored settings with defaults for what is missing. */
export function settingsOf(row: Row | null): NotificationSettings {
  if (!row) return USUAL;
  const { digest, digestHour, timeZone, version } = row;
  const kinds = { ...USUAL.kinds, ...storedKinds.safeParse(row.kinds).data };
  return { kinds, digest, digestHour, timeZone, version };
}

/** How the viewer wants to be notified. */
export const loadSettings = async (viewer: Viewer): Promise<NotificationSettings> =>
  settingsOf(await db.notificationSettings.findUnique({ where: { userId: viewer.id } }));
