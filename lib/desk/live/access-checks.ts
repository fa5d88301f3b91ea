import { log } from "@/lib/core/log/log";
import { type Viewer, viewersOf } from "@/lib/core/session/viewer";
import { listen } from "./listen";

/** Each check is one statement, however many streams are open. */
const CHECK_EVERY_MS = 4_000;

/** Someone who follows a record. Each check calls `stay` with who they are now, or `leave` if signed out. */
export interface Reader {
  viewer: Viewer;
  stay: (viewer: Viewer) => void;
  leave: () => void;
}

const readers = new Set<Reader>();
let stopChecking: (() => void) | undefined;

/**
 * Watches the reader of a live stream, whose session may end or whose role may change. Checks at once when
 * the database announces a person, and everyone every few seconds, since sessions also expire. Returns a
 * function that ends the watch.
 */
export function watch(reader: Reader): () => void {
  readers.add(reader);
  stopChecking ??= startChecking();
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    stopChecking?.();
    stopChecking = undefined;
  };
}

function startChecking(): () => void {
  const timer = setInterval(() => void check([...readers]), CHECK_EVERY_MS);
  const unlisten = listen((announcement) => {
    // Announcements may have been missed while the connection was lost.
    if (!announcement) void check([...readers]);
    else if (announcement.person)
      void check([...readers].filter(({ viewer }) => viewer.id === announcement.person));
  });
  return () => {
    clearInterval(timer);
    unlisten();
  };
}

async function check(some: Reader[]): Promise<void> {
  const sessions = some.flatMap(({ viewer }) => viewer.session ?? []);
  if (some.length === 0) return;
  try {
    const viewers = await viewersOf(sessions);
    for (const { viewer, stay, leave } of some) {
      const now = viewers.get(viewer.session ?? "");
      if (now) stay(now);
      else leave();
    }
  } catch (err) {
    // The database isn't responding, which is no reason to disconnect anyone.
    log.warn({ err }, "cannot check the readers of live pages");
  }
}
