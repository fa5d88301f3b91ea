/** Space to leave above and below, so that fixed bars cover nothing. */
const MARGIN_PX = 96;

/** Scrolls as little as needed to show an element. If it does not fit, shows its top. */
export function keepInWindow(thing: Range | Element) {
  const { top, bottom } = thing.getBoundingClientRect();
  const below = bottom + MARGIN_PX - window.innerHeight;
  if (top < MARGIN_PX) window.scrollBy({ top: top - MARGIN_PX, behavior: "instant" });
  else if (below > 0)
    window.scrollBy({ top: Math.min(below, top - MARGIN_PX), behavior: "instant" });
}
