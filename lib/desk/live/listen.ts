import { sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";

/**
 * What the database announces on its channel `desk`: which record has changed, not how. Sent by the triggers
 * tell_event, tell_batch, tell_put_away, tell_session and tell_person.
 */
export interface Announcement {
  issue?: string | null;
  source?: string | null;
  batch?: string | null;
  /** A person whose session has ended, or whose role or access has changed. */
  person?: string | null;
}

/** Called with each announcement, and with null if some may have been missed. */
type Listener = (announcement: Announcement | null) => void;

const listeners = new Set<Listener>();
let listening = false;

/**
 * Calls back whenever a record in the database changes, whichever instance changed it. From the first
 * call on, each process keeps one listening connection, which postgres.js reopens if it is lost. Returns a
 * function that stops the calls.
 */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    const announce = (announcement: Announcement | null) => {
      for (const each of listeners) each(announcement);
    };
    sql
      .listen(
        "desk",
        (payload) => announce(JSON.parse(payload)),
        () => announce(null),
      )
      .catch((err) => log.warn({ err }, "cannot listen to the database yet"));
  }
  return () => listeners.delete(listener);
}
