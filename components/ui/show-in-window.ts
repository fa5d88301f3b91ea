/** Where in the window what was sought is shown, from its top. */
const EYE = 0.35;

/** Frames after which the page is taken as it is. */
const PATIENCE = 60;

/**
 * Scrolls the window until a thing stands at the reader's eye. Blocks that come near the window are
 * laid out only then and change what stands above; so it looks again, frame by frame, until the
 * thing stays where it was put, or the reader scrolls.
 */
export function showInWindow(thing: Range | Element) {
  let patience = PATIENCE;
  let settled = 0;
  const yieldToReader = () => {
    patience = 0;
  };
  const byReader = ["wheel", "touchmove", "keydown", "mousedown"];
  for (const event of byReader)
    addEventListener(event, yieldToReader, { once: true, passive: true });
  const look = () => {
    const before = window.scrollY;
    const by = thing.getBoundingClientRect().top - window.innerHeight * EYE;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: "instant" });
    // At the ends of the page there is nothing left to scroll.
    settled = Math.abs(window.scrollY - before) < 1 ? settled + 1 : 0;
    if (settled < 3 && patience-- > 0) requestAnimationFrame(look);
    else for (const event of byReader) removeEventListener(event, yieldToReader);
  };
  look();
}
