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

/** How far below its top a card lines up with its mark. */
export const JOINT = 16;

/**
 * Puts a card of the list on the line of its mark, as far as the whole card fits there. Scrolls away the
 * cards above it; if there are too few, the list starts lower.
 */
export function setAtLine(ordinal: number, list: HTMLElement) {
  const card = cardOf(ordinal);
  const cards = card?.parentElement;
  const mark = markOf(ordinal)?.getClientRects()[0];
  if (!card || !cards || !mark) return;
  const pane = list.getBoundingClientRect();
  const covered = list.querySelector<HTMLElement>("[data-covers]")?.offsetHeight ?? 0;
  const lowest = Math.min(pane.bottom, window.innerHeight) - card.offsetHeight - JOINT;
  const line = mark.top + mark.height / 2 - JOINT;
  const wanted = Math.max(pane.top + covered, Math.min(line, lowest));
  const lowered = Number.parseFloat(cards.style.marginTop) || 0;
  const unscrolled = card.getBoundingClientRect().top + list.scrollTop - lowered;
  cards.style.marginTop = `${Math.max(0, wanted - unscrolled)}px`;
  list.scrollTop = unscrolled - wanted;
}

function paneOf(element: HTMLElement): HTMLElement | null {
  const scrolls = (each: HTMLElement) => /auto|scroll/.test(getComputedStyle(each).overflowY);
  for (let each = element.parentElement; each; each = each.parentElement)
    if (each !== document.body && each !== document.documentElement && scrolls(each)) return each;
  return null;
}
