import { type Change, includes } from "@/lib/desk/live/schema";

/** The most changes that are remembered, for a page that the browser restores in an old state. */
const MAX_HEARD = 200;

/**
 * Keeps track of the changes announced so far. A page shows those that its snapshot includes, so one refresh covers any
 * number of them. A person’s own changes need none: the response brings a page that shows them.
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
