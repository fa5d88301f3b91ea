import { sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";

/** What the database announces on its channel `desk` (triggers tell_event, tell_batch, tell_put_away, tell_session and tell_person): names only. */
export interface Told {
  issue?: string | null;
  source?: string | null;
  batch?: string | null;
  /** Somebody whose session has ended, or whose role or access has changed. */
  person?: string | null;
}

/** Hears what is told; null after a time in which something may have gone unheard. */
type Listener = (told: Told | null) => void;

const listeners = new Set<Listener>();
let listening = false;

/**
 * Calls back whenever something in the database has changed, whichever instance changed it. One
 * connection a process listens, from the first call on; postgres.js opens it again when it is lost.
 * Gives what ends it.
 */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    const tellAll = (told: Told | null) => {
      for (const each of listeners) each(told);
    };
    sql
      .listen(
        "desk",
        (payload) => tellAll(JSON.parse(payload)),
        () => tellAll(null),
      )
      .catch((err) => log.warn({ err }, "cannot listen to the database yet"));
  }
  return () => listeners.delete(listener);
}
