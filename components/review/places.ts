/** Where article and proposals stand side by side. */
const WIDE = "(min-width: 68.75rem)";
export const isWide = () => window.matchMedia(WIDE).matches;

/** Heights of what stays in place: the bar above, and on narrow screens the places of the desk below. */
const BAR = { wide: 52, narrow: 36 };
const PLACES = 48;

export const markId = (ordinal: number) => `mark-${ordinal}`;
export const cardId = (ordinal: number) => `proposal-${ordinal}`;

export const markOf = (ordinal: number) => document.getElementById(markId(ordinal));
export const cardOf = (ordinal: number) => document.getElementById(cardId(ordinal));

/** The part of the window in which what scrolls with it is seen, beside or below the article. */
export function windowPane(article: HTMLElement | null) {
  if (isWide()) return { top: BAR.wide, height: window.innerHeight - BAR.wide };
  const top = BAR.narrow + (article?.offsetHeight ?? 0);
  return { top, height: window.innerHeight - top - PLACES };
}

/** Scrolls the pane that an element stands in, and nothing around that pane, until it is in view. */
export function reveal(element: HTMLElement | null, article: HTMLElement | null, always = false) {
  if (!element) return;
  const pane = paneOf(element);
  const { top, height } = pane
    ? { top: pane.getBoundingClientRect().top, height: pane.clientHeight }
    : windowPane(article);
  const at = element.getBoundingClientRect();
  const margin = Math.min(96, height / 5);
  const inView = at.top >= top && at.bottom <= top + height - margin;
  if (inView && !always) return;
  const room = Math.max(0, height - at.height - margin);
  const by = at.top - top - Math.min(height * 0.3, room);
  (pane ?? window).scrollBy({ top: by, behavior: "instant" });
}

function paneOf(element: HTMLElement): HTMLElement | null {
  const scrolls = (each: HTMLElement) => /auto|scroll/.test(getComputedStyle(each).overflowY);
  for (let each = element.parentElement; each; each = each.parentElement)
    if (each !== document.body && each !== document.documentElement && scrolls(each)) return each;
  return null;
}
