import type { Viewer } from "@/lib/auth";
import type { NoticeDetails } from "./schema";

/** Everybody at the desk marks their own notices as read. */
export const mayReadNotices = (_viewer: Viewer): boolean => true;

/** Who hears of a happening, each with what it concerns of theirs: not who did it. */
export const hearersOf = (
  concerned: ReadonlyMap<string, NoticeDetails>,
  actor: Pick<Viewer, "id">,
): [string, NoticeDetails][] => [...concerned].filter(([id]) => id !== actor.id);
