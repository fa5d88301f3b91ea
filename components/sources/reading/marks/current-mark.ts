let current: string | undefined;
const listeners = new Set<() => void>();

/**
 * The place of the mark that one is at: the one that was named, focused or pressed last. It is kept
 * beside React, which would compare thousands of marks for what changes two of them.
 */
export const currentMark = {
  get: () => current,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Emphasises a mark and its notes, and nothing else; without a place nothing is. */
export function setCurrentMark(place: string | undefined) {
  current = place;
  for (const each of document.querySelectorAll("[data-current]"))
    delete (each as HTMLElement).dataset.current;
  const parts = `mark[data-marks~="${place}"], [data-note="${place}"]`;
  for (const each of place ? document.querySelectorAll<HTMLElement>(parts) : [])
    each.dataset.current = "";
  for (const listener of listeners) listener();
}

/** For parts that came into the page after they were named. */
export const refreshCurrentMark = () => setCurrentMark(current);
