import { showInWindow } from "@/components/ui/show-in-window";
import { takeFocus } from "@/components/ui/take-focus";

let current: string | undefined;
const listeners = new Set<() => void>();

/**
 * The id of the current mark: the one last linked to, focused or pressed. Kept outside React, which would
 * compare thousands of marks to change two.
 */
export const currentMark = {
  get: () => current,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Makes only this mark and its cards current. Without an id, nothing is current. */
export function setCurrentMark(id: string | undefined) {
  current = id;
  for (const each of document.querySelectorAll("[data-current]"))
    delete (each as HTMLElement).dataset.current;
  const parts = `mark[data-marks~="${id}"], [data-mark="${id}"]`;
  for (const each of id ? document.querySelectorAll<HTMLElement>(parts) : [])
    each.dataset.current = "";
  for (const listener of listeners) listener();
}

/** For marks and cards rendered after they became current. */
export const refreshCurrentMark = () => setCurrentMark(current);

/** The middle of the window, where a mark needs no scrolling. */
const COMFORT = { from: 0.1, to: 0.8 };

/** Focuses a mark, which makes it current, and scrolls unless it is comfortably in view. */
export function goToMark(id: string | undefined) {
  const mark = id && document.getElementById(id);
  if (!mark) return;
  takeFocus(mark);
  const { top, bottom } = mark.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < innerHeight * COMFORT.from || bottom > innerHeight * COMFORT.to) showInWindow(mark);
}
