/** What a person reads or types in: a block that can be measured again after the page has changed. */
const BLOCKS = "li, tr, p, h1, h2, h3, blockquote, dd, figure, section, form";

/** How far down the window people usually read. */
const EYE = 0.4;

/**
 * Remembers the position of the line that a person is reading. The returned function restores it if something added
 * above has moved it: Safari doesn’t do that, and no browser does it at the top of a page.
 */
export function holdReadingLine(): () => void {
  const focused = document.activeElement;
  const typing =
    focused?.matches("input, textarea, [contenteditable], [role=gridcell]") && isInWindow(focused);
  const under = document.elementFromPoint(innerWidth / 2, innerHeight * EYE);
  const line = typing ? focused : under?.closest(BLOCKS);
  const before = line?.getBoundingClientRect().top;
  return () => {
    if (!line?.isConnected || before === undefined) return;
    const moved = line.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  };
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
