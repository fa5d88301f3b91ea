/** As much as stays free above and below: what is fixed there must not cover what is shown. */
const MARGIN = 96;

/** Scrolls the window as little as shows a thing, its top before its bottom. */
export function keepInWindow(thing: Range | Element) {
  const { top, bottom } = thing.getBoundingClientRect();
  const below = bottom + MARGIN - window.innerHeight;
  if (top < MARGIN) window.scrollBy({ top: top - MARGIN, behavior: "instant" });
  else if (below > 0) window.scrollBy({ top: Math.min(below, top - MARGIN), behavior: "instant" });
}
