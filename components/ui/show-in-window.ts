/** How far down the window the element is shown, as a share of its height. */
const SHOWN_AT = 0.35;

const MAX_FRAMES = 60;
/** Frames in which the element must not move. */
const SETTLED_FRAMES = 3;

/**
 * Scrolls an element to the upper third of the window. Blocks near the window are laid out only then, which
 * may move the element; so this repeats frame by frame until the element stays, or the reader scrolls.
 */
export function showInWindow(thing: Range | Element) {
  let framesLeft = MAX_FRAMES;
  let settled = 0;
  const yieldToReader = () => {
    framesLeft = 0;
  };
  const byReader = ["wheel", "touchmove", "keydown", "mousedown"];
  for (const event of byReader)
    addEventListener(event, yieldToReader, { once: true, passive: true });
  const step = () => {
    const before = window.scrollY;
    const by = thing.getBoundingClientRect().top - window.innerHeight * SHOWN_AT;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: "instant" });
    // At the ends of the page there is nothing left to scroll.
    settled = Math.abs(window.scrollY - before) < 1 ? settled + 1 : 0;
    if (settled < SETTLED_FRAMES && framesLeft-- > 0) requestAnimationFrame(step);
    else for (const event of byReader) removeEventListener(event, yieldToReader);
  };
  step();
}
