import { currentMark } from "./current-mark";

/**
 * Watches whether the current mark is in the window, and calls back when it enters or leaves.
 */
export function watchCurrentMark(changed: () => void) {
  let isIn = true;
  const observer = new IntersectionObserver((entries) => {
    const now = entries.at(-1)!.isIntersecting;
    if (now === isIn) return;
    isIn = now;
    changed();
  });
  const watch = () => {
    // One that just became current is about to be scrolled to.
    isIn = true;
    observer.disconnect();
    const mark = document.getElementById(currentMark.get() ?? "");
    if (mark) observer.observe(mark);
  };
  watch();
  const unsubscribe = currentMark.subscribe(watch);
  return {
    isIt: () => isIn,
    stop: () => {
      unsubscribe();
      observer.disconnect();
    },
  };
}
