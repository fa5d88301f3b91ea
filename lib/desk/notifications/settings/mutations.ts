import { command, type Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import { requireSeen, YOU } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { type Channels, KIND_NAMES } from "@/lib/desk/notification-kinds";
import { settingsOf } from "./queries";
import { saveSettingsInput, unsubscribeInput, withoutMail } from "./schema";

// How people want to be notified is private, so neither command records an event.

/** Saves how the viewer wants to be notified. Kinds that are left out stay as they are. Returns the new version. */
export const saveNotificationSettings = command({
  input: saveSettingsInput,
  verb: "saveNotificationSettings",
  run: async (tx, viewer, { version, ...given }) => {
    const now = await lockedSettings(tx, viewer);
    requireSeen(now, version, { what: "these settings", by: YOU, current: now });
    // PostgreSQL works out when the next digest is due, so it must know the time zone.
    const [zone] = await tx.$queryRaw<unknown[]>`
      select from pg_timezone_names where name = ${given.timeZone}`;
    if (!zone) refuseField("timeZone", "The desk doesn’t know this time zone. Choose another one.");
    await store(tx, viewer, { ...given, kinds: { ...now.kinds, ...given.kinds } });
    return { version: version + 1 };
  },
});

/** Stops the viewer's emails of one kind, or all of them. The inbox shows what they would have said. */
export const unsubscribe = command({
  input: unsubscribeInput,
  verb: "unsubscribe",
  run: async (tx, viewer, { from }) => {
    const { version: _, ...now } = await lockedSettings(tx, viewer);
    const stopped = KIND_NAMES.filter((kind) => from === "ALL" || kind === from);
    const kinds = { ...now.kinds };
    for (const kind of stopped) kinds[kind] = withoutMail(kinds[kind]);
    await store(tx, viewer, { ...now, kinds });
    return { from };
  },
});

/** The viewer's settings, locked: saves by one person wait for each other, even the first. */
async function lockedSettings(tx: Tx, { id: userId }: Viewer) {
  await tx.$queryRaw`select from "User" where id = ${userId} for no key update`;
  return settingsOf(await tx.notificationSettings.findUnique({ where: { userId } }));
}

interface Stored {
  kinds: Channels;
  digest: boolean;
  digestHour: number;
  timeZone: string;
}

const store = (tx: Tx, { id: userId }: Viewer, settings: Stored) =>
  tx.notificationSettings.upsert({
    where: { userId },
    create: { userId, ...settings },
    update: { ...settings, version: { increment: 1 } },
  });
