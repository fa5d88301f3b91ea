/**
 * Browsers open six connections to a server without HTTP/2, for all windows together. Only visible pages hold a stream,
 * and of these as many as leave room for everything else.
 */
const SLOTS = 3;

/** After this long without a slot, a page looks for a moment without one. */
const PATIENCE_MS = 3_000;

/** What lets a page hold a stream: for as long as it likes, or only for a moment. */
interface Slot {
  free: () => void;
  brief: boolean;
}

const UNLIMITED: Slot = { free: () => {}, brief: false };

/** Resolves once this page may hold a stream. With more windows side by side than slots, some take short turns. */
export function takeSlot(): Promise<Slot> {
  // Only known in secure contexts. Without it, many windows side by side have to share what there is.
  if (!navigator.locks) return Promise.resolve(UNLIMITED);
  return new Promise((resolve) => {
    const others = new AbortController();
    let taken = false;
    function take(slot: Slot) {
      taken = true;
      clearTimeout(impatient);
      others.abort();
      resolve(slot);
    }
    const impatient = setTimeout(() => take({ ...UNLIMITED, brief: true }), PATIENCE_MS);
    for (let slot = 0; slot < SLOTS; slot++)
      navigator.locks
        .request(`demarche-live-${slot}`, { signal: others.signal }, () =>
          taken ? undefined : new Promise<void>((free) => take({ free, brief: false })),
        )
        // The slots that were not needed.
        .catch(() => {});
  });
}
