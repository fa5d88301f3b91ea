import { isWide } from "@/components/ui/is-wide";

/** Heights in pixels of the review bar above and, on narrow screens, the navigation below. */
const BAR = { wide: 52, narrow: 36 };
const NAVIGATION = 48;

export const markId = (ordinal: number) => `mark-${ordinal}`;
export const cardId = (ordinal: number) => `proposal-${ordinal}`;

export const markOf = (ordinal: number) => document.getElementById(markId(ordinal));
export const cardOf = (ordinal: number) => document.getElementById(cardId(ordinal));

/** The part of the window, beside or below the article, in which scrolled content is visible. */
export function visibleArea(article: HTMLElement | null) {
  if (isWide()) return { top: BAR.wide, height: window.innerHeight - BAR.wide };
  const top = BAR.narrow + (article?.offsetHeight ?? 0);
  return { top, height: window.innerHeight - top - NAVIGATION };
}

/** Scrolls an element into view within its pane, without scrolling anything around the pane. */
export function scrollIntoPane(
  element: HTMLElement | null,
  article: HTMLElement | null,
  always = false,
) {
  if (!element) return;
  const pane = paneOf(element);
  const { top, height } = pane
    ? { top: pane.getBoundingClientRect().top, height: pane.clientHeight }
    : visibleArea(article);
  const at = element.getBoundingClientRect();
  const margin = Math.min(96, height / 5);
  const inView = at.top >= top && at.bottom <= top + height - margin;
  if (inView && !always) return;
  const room = Math.max(0, height - at.height - margin);
  const by = at.top - top - Math.min(height * 0.3, room);
  (pane ?? window).scrollBy({ top: by, behavior: "instant" });
}

/** How far below its top a card is aligned with its mark, in pixels. */
export const CARD_OFFSET = 16;

/**
 * Aligns a card with its mark, as far as the whole card stays visible. Scrolls the cards above out of the
 * way; if there are too few, the list starts lower.
 */
export function alignCard(ordinal: number, list: HTMLElement) {
  const card = cardOf(ordinal);
  const cards = card?.parentElement;
  const mark = markOf(ordinal)?.getClientRects()[0];
  if (!card || !cards || !mark) return;
  const pane = list.getBoundingClientRect();
  const covered = list.querySelector<HTMLElement>("[data-sticky-top]")?.offsetHeight ?? 0;
  const lowest = Math.min(pane.bottom, window.innerHeight) - card.offsetHeight - CARD_OFFSET;
  const line = mark.top + mark.height / 2 - CARD_OFFSET;
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
