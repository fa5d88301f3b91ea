/** Where article and proposals stand side by side. */
export const WIDE = "(min-width: 68.75rem)";

export const markId = (ordinal: number) => `mark-${ordinal}`;
export const cardId = (ordinal: number) => `proposal-${ordinal}`;

export const markOf = (ordinal: number) => document.getElementById(markId(ordinal));
export const cardOf = (ordinal: number) => document.getElementById(cardId(ordinal));

/** Scrolls the pane that an element stands in, and nothing around that pane, until it is in view. */
export function reveal(element: HTMLElement | null, always = false) {
  if (!element) return;
  const pane = paneOf(element);
  const [top, height] = pane
    ? [pane.getBoundingClientRect().top, pane.clientHeight]
    : [0, window.innerHeight];
  const at = element.getBoundingClientRect();
  const margin = Math.min(96, height / 5);
  const inView = at.top >= top + margin && at.bottom <= top + height - margin;
  if (inView && !always) return;
  const by = at.top - top - Math.min(height * 0.3, Math.max(margin, height - at.height - margin));
  (pane ?? window).scrollBy({ top: by, behavior: "instant" });
}

function paneOf(element: HTMLElement): HTMLElement | null {
  const scrolls = (each: HTMLElement) => /auto|scroll/.test(getComputedStyle(each).overflowY);
  for (let each = element.parentElement; each; each = each.parentElement)
    if (each !== document.body && each !== document.documentElement && scrolls(each)) return each;
  return null;
}
