import { currentMark } from "@/components/sources/reading/marks/current-mark";
import { watchCurrentMark } from "@/components/sources/reading/marks/watch-current-mark";
import { isWide } from "@/components/ui/is-wide";
import { stackCards } from "./stack-cards";

/**
 * Puts each card beside its mark, or as close below it as the cards above allow, and keeps it there. The
 * current one is exactly at its mark while that is in the window: the cards around it make room, and if there is no room
 * above they are clipped by the top of the margin. Returns a function that stops this. A card names its mark in
 * `data-mark`, and where that starts in `data-at`.
 */
export function alignCards(list: HTMLElement): () => void {
  const near = new Set<Element>();
  const place = () => {
    // While the page is being left, the text can disappear before this stops.
    if (blocks().length > 0) align(list, near, isWide(), inWindow.isIt());
  };
  const inWindow = watchCurrentMark(place);
  const visibility = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        isIntersecting ? near.add(target) : near.delete(target);
      place();
    },
    { rootMargin: "50%" },
  );
  for (const block of blocks()) visibility.observe(block);
  const unsubscribe = onceReleased(place);
  // Fonts, window sizes and opening forms all change heights. What appears above the text moves it beside the cards, even
  // if the page stays as high because the cards reach further down.
  const sizes = new ResizeObserver(place);
  sizes.observe(document.body);
  for (const column of list.closest("[data-columns]")?.children ?? []) sizes.observe(column);
  const additions = new MutationObserver(() => watch());
  const watch = () => {
    for (const card of list.children) sizes.observe(card);
  };
  additions.observe(list, { childList: true });
  watch();
  return () => {
    unsubscribe();
    inWindow.stop();
    visibility.disconnect();
    sizes.disconnect();
    additions.disconnect();
  };
}

/**
 * Calls back when another mark becomes current, but not while a pointer is down: what it presses must not
 * move before it is released. Returns a function that stops this.
 */
function onceReleased(place: () => void): () => void {
  let isHeld = false;
  const press = () => {
    isHeld = true;
  };
  const release = () => {
    isHeld = false;
    // After the click event, if there is one.
    setTimeout(place);
  };
  document.addEventListener("pointerdown", press);
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", release);
  const unsubscribe = currentMark.subscribe(() => isHeld || place());
  return () => {
    unsubscribe();
    document.removeEventListener("pointerdown", press);
    document.removeEventListener("pointerup", release);
    document.removeEventListener("pointercancel", release);
  };
}

const blocks = () => document.querySelectorAll<HTMLElement>(".article-block");

function align(list: HTMLElement, near: Set<Element>, wide: boolean, pinned: boolean) {
  const cards = [...list.children] as HTMLElement[];
  if (!wide) {
    for (const card of cards) card.style.marginTop = "";
    list.style.clipPath = "";
    return;
  }
  const heights = cards.map((card) => card.offsetHeight);
  const current = pinned ? cards.findIndex(({ dataset }) => dataset.current !== undefined) : -1;
  const positions = stackCards(
    tops(cards, near, list.getBoundingClientRect().top),
    heights,
    current,
  );
  list.style.clipPath = (positions[0] ?? 0) < 0 ? "inset(0 -100vw -100vh)" : "";
  let below = 0;
  cards.forEach((card, k) => {
    const margin = `${positions[k]! - below}px`;
    below = positions[k]! + heights[k]!;
    if (card.style.marginTop !== margin) card.style.marginTop = margin;
  });
}

/** How far below `origin` each card's mark starts, in pixels. */
function tops(cards: HTMLElement[], near: Set<Element>, origin: number): number[] {
  const laidOut = [...blocks()].map((block) => ({ block, rect: block.getBoundingClientRect() }));
  let k = 0;
  return cards.map(({ dataset }) => {
    const at = Number(dataset.at);
    while (k < laidOut.length - 1 && Number(laidOut[k]!.block.dataset.end) <= at) k++;
    const { block, rect } = laidOut[k]!;
    const mark = near.has(block) ? document.getElementById(dataset.mark ?? "") : null;
    if (mark) return mark.getBoundingClientRect().top - origin;
    // Far from the window nothing is laid out or visible, so an estimate is enough.
    const [from, to] = [Number(block.dataset.start), Number(block.dataset.end)];
    return rect.top - origin + (rect.height * (at - from)) / (to - from);
  });
}
