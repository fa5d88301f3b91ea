import { z } from "zod";
import { command } from "@/lib/core/command/command";
import { recordEvent } from "@/lib/desk/events/mutations";
import { feedPath } from "./schema";
import { tokenOf } from "./token";

const nothing = z.object({});

/** Gives one's own feed an address, or a new one in place of the old, which stops. Returns its path. */
export const renewFeed = command({
  input: nothing,
  verb: "renewFeed",
  run: async (tx, viewer) => {
    const { count } = await tx.feed.deleteMany({ where: { userId: viewer.id } });
    const feed = await tx.feed.create({ data: { userId: viewer.id } });
    await recordEvent(tx, viewer, {}, { verb: "member.feed-renewed", first: count === 0 });
    return { path: feedPath(tokenOf(feed)) };
  },
});

/** Turns one's own feed off; succeeds if it is off already. */
export const stopFeed = command({
  input: nothing,
  verb: "stopFeed",
  run: async (tx, viewer) => {
    const { count } = await tx.feed.deleteMany({ where: { userId: viewer.id } });
    if (count > 0) await recordEvent(tx, viewer, {}, { verb: "member.feed-stopped" });
    return { stopped: count };
  },
});
