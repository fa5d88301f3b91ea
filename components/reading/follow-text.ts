const WIDE = "(min-width: 68.75rem)";
const GAP = 12;

/**
 * Sets each note beside its mark, or as near below it as the notes above allow, and keeps it there.
 * Gives what ends this. A note names its mark in `data-note` and
 * where that begins in `data-at`.
 */
export function followText(list: HTMLElement): () => void {
  const near = new Set<Element>();
  const place = () => align(list, near, window.matchMedia(WIDE).matches);
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        isIntersecting ? near.add(target) : near.delete(target);
      place();
    },
    { rootMargin: "50%" },
  );
  for (const block of blocks()) seen.observe(block);
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
    seen.disconnect();
    sizes.disconnect();
    notes.disconnect();
  };
}

const blocks = () => document.querySelectorAll<HTMLElement>(".article-block");

function align(list: HTMLElement, near: Set<Element>, wide: boolean) {
  const notes = [...list.children] as HTMLElement[];
  const wanted = wide ? tops(notes, near, list.getBoundingClientRect().top) : [];
  const heights = notes.map((note) => note.offsetHeight);
  let below = 0;
  notes.forEach((note, k) => {
    const space = Math.max(k === 0 ? 0 : GAP, Math.round(wanted[k] ?? 0) - below);
    below += space + heights[k]!;
    const margin = wide ? `${space}px` : "";
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
