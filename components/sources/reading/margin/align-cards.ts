import { currentMark } from "@/components/sources/reading/marks/current-mark";
import { stackCards } from "./stack-cards";

const WIDE = "(min-width: 68.75rem)";

/**
 * Sets each note beside its mark, or as near below it as the notes above allow, and keeps it there. The
 * current one is exactly at its mark: the notes around it make room, and if there is no room above they are
 * cut off by the top of the margin until another note is current. Returns a function that stops this. A
 * note names its mark in `data-note` and where that begins in `data-at`.
 */
export function alignCards(list: HTMLElement): () => void {
  const near = new Set<Element>();
  const place = () => {
    // When the page is left, the text can be gone before this is ended.
    if (blocks().length > 0) align(list, near, window.matchMedia(WIDE).matches);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        isIntersecting ? near.add(target) : near.delete(target);
      place();
    },
    { rootMargin: "50%" },
  );
  for (const block of blocks()) seen.observe(block);
  const forget = onceReleased(place);
  // Fonts that arrive, windows that change and forms that open all change somebody's height.
  const sizes = new ResizeObserver(place);
  sizes.observe(document.body);
  const notes = new MutationObserver(() => watch());
  const watch = () => {
    for (const note of list.children) sizes.observe(note);
  };
  notes.observe(list, { childList: true });
  watch();
  return () => {
    forget();
    seen.disconnect();
    sizes.disconnect();
    notes.disconnect();
  };
}

/**
 * Calls back when another mark becomes current, but not while a pointer is held down: what it presses must
 * not move away before it is released. Returns a function that stops this.
 */
function onceReleased(place: () => void): () => void {
  let isHeld = false;
  const press = () => {
    isHeld = true;
  };
  const release = () => {
    isHeld = false;
    // After the click, if this is one.
    setTimeout(place);
  };
  document.addEventListener("pointerdown", press);
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", release);
  const forget = currentMark.subscribe(() => isHeld || place());
  return () => {
    forget();
    document.removeEventListener("pointerdown", press);
    document.removeEventListener("pointerup", release);
    document.removeEventListener("pointercancel", release);
  };
}

const blocks = () => document.querySelectorAll<HTMLElement>(".article-block");

function align(list: HTMLElement, near: Set<Element>, wide: boolean) {
  const notes = [...list.children] as HTMLElement[];
  if (!wide) {
    for (const note of notes) note.style.marginTop = "";
    list.style.clipPath = "";
    return;
  }
  const heights = notes.map((note) => note.offsetHeight);
  const current = notes.findIndex(({ dataset }) => dataset.current !== undefined);
  const places = stackCards(tops(notes, near, list.getBoundingClientRect().top), heights, current);
  list.style.clipPath = (places[0] ?? 0) < 0 ? "inset(0 -100vw -100vh)" : "";
  let below = 0;
  notes.forEach((note, k) => {
    const margin = `${places[k]! - below}px`;
    below = places[k]! + heights[k]!;
    if (note.style.marginTop !== margin) note.style.marginTop = margin;
  });
}

/** How far below `origin` each note's mark begins. */
function tops(notes: HTMLElement[], near: Set<Element>, origin: number): number[] {
  const laidOut = [...blocks()].map((block) => ({ block, rect: block.getBoundingClientRect() }));
  let k = 0;
  return notes.map(({ dataset }) => {
    const at = Number(dataset.at);
    while (k < laidOut.length - 1 && Number(laidOut[k]!.block.dataset.end) <= at) k++;
    const { block, rect } = laidOut[k]!;
    const mark = near.has(block) ? document.getElementById(dataset.note ?? "") : null;
    if (mark) return mark.getBoundingClientRect().top - origin;
    // Far from the window nothing is laid out, and nobody sees: about there will do.
    const [from, to] = [Number(block.dataset.start), Number(block.dataset.end)];
    return rect.top - origin + (rect.height * (at - from)) / (to - from);
  });
}
