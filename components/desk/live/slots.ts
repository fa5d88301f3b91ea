/**
 * Without HTTP/2, a browser opens six connections to a server for all its windows together. Only visible pages hold a
 * stream, and only so many of them that there is room for everything else.
 */
const SLOTS = 3;

/** After this long without a slot, a page connects briefly without one. */
const PATIENCE_MS = 3_000;

/** Permission for a page to hold a stream, either for as long as it likes or only briefly. */
interface Slot {
  free: () => void;
  brief: boolean;
}

const UNLIMITED: Slot = { free: () => {}, brief: false };

/** Resolves once this page may hold a stream. With more windows side by side than slots, some take short turns. */
export function takeSlot(): Promise<Slot> {
  // Web Locks exist only in secure contexts. Without them, windows side by side share whatever there is.
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
