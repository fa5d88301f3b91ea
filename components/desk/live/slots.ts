/**
 * Browsers open six connections to a server without HTTP/2, for all windows together. Only visible pages hold a stream,
 * and of these as many as leave room for everything else.
 */
const SLOTS = 3;

/** Resolves once this page may hold a stream, with a function that lets the next one. */
export function takeSlot(): Promise<() => void> {
  // Only known in secure contexts. Without it, several windows side by side have to share what there is.
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    const others = new AbortController();
    let taken = false;
    for (let slot = 0; slot < SLOTS; slot++)
      navigator.locks
        .request(`demarche-live-${slot}`, { signal: others.signal }, () => {
          if (taken) return;
          taken = true;
          return new Promise<void>((free) => {
            others.abort();
            resolve(free);
          });
        })
        // The slots that were not needed.
        .catch(() => {});
  });
}
