const GAP = 6;
const MARGIN = 8;

/** Places a note below a link, or above it if there is no room below, within the window. */
export function placeNear(link: HTMLElement, note: HTMLElement) {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const below = at.bottom + GAP + height < window.innerHeight;
  note.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`;
  note.style.left = `${Math.max(MARGIN, Math.min(at.left - 12, window.innerWidth - width - MARGIN))}px`;
}
