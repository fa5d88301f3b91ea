import { type Change, includes } from "@/lib/desk/live/schema";

/** The most changes that are remembered, for a page that is shown again as it was some time ago. */
const MAX_HEARD = 200;

/**
 * Keeps which changes have been heard of. A page shows those that its snapshot includes, so one refresh is enough for
 * however many, and the person’s own need none: their response brings a page that shows them.
 */
export function pendingChanges() {
  let heard: Change[] = [];
  return {
    hear(change: Change): void {
      heard = [...heard, change].slice(-MAX_HEARD);
    },
    /** The changes that a page with this snapshot doesn’t show. */
    missing: (seen: string): Change[] => heard.filter(({ tx }) => !includes(seen, tx)),
  };
}
