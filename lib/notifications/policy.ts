import type { Viewer } from "@/lib/auth";

/** Everybody at the desk marks their own notices as read. */
export const mayReadNotices = (_viewer: Viewer): boolean => true;

/**
 * Who hears of an event: each person whom it concerns, once, but not who did it.
 *
 * @param concerned ids of people, as often as they are concerned
 */
export const hearersOf = (concerned: Iterable<string>, actor: Pick<Viewer, "id">): string[] =>
  [...new Set(concerned)].filter((id) => id !== actor.id);
