import { sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";

/**
 * What the database announces on its channel `desk`: which record has changed (not how), and in which transaction. Sent
 * by triggers: tell_event, tell_batch, tell_batch_item and tell_inbox (migration live), tell_follow (migration
 * follows_name_their_person), tell_session and tell_person (migration sessions).
 */
export interface Announcement {
  tx?: string;
  event?: string;
  issue?: string | null;
  source?: string | null;
  /** Who has begun or stopped following the issue or source. */
  follower?: string;
  batch?: string | null;
  /** A person whose notifications have changed. */
  inbox?: string;
  /** A person whose session has ended, or whose role or access has changed. */
  person?: string;
}

/** Called with each announcement, and with null if some may have been missed. */
type Listener = (announcement: Announcement | null) => void;

const listeners = new Set<Listener>();
let established: Promise<unknown> | undefined;

/**
 * Calls back whenever a record in the database changes, whichever instance changed it. From the first
 * call on, each process keeps one listening connection, which postgres.js reopens if it is lost. Returns a
 * function that stops the calls.
 */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  establish();
  return () => listeners.delete(listener);
}

/** Resolves once announcements arrive, so that anything read afterwards misses none. Throws if they can’t arrive. */
export async function isListening(): Promise<void> {
  await establish();
}

function establish(): Promise<unknown> {
  if (established) return established;
  const announce = (announcement: Announcement | null) => {
    for (const each of listeners) each(announcement);
  };
  established = sql.listen(
    "desk",
    (payload) => announce(JSON.parse(payload)),
    () => announce(null),
  );
  established.catch((err) => {
    established = undefined;
    log.warn({ err }, "cannot listen to the database yet");
  });
  return established;
}
