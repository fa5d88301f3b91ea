import { caretPlace } from "./caret-place";

/** Between the line and the list, and between the list and the edge of the window. */
const GAP_PX = 4;
const MAX_WIDTH_PX = 384;

/**
 * Places a popover beside a position in a text area: below its line or, if there is no room for it and more above, above
 * the line. If it fits neither way, it is as tall as the room and scrolls.
 */
export function placeList(list: HTMLElement, area: HTMLTextAreaElement, at: number) {
  const box = area.getBoundingClientRect();
  const { left, top, line } = caretPlace(area, at);
  // Of the window, what a phone's keyboard leaves.
  const { offsetTop: start = 0, height: seen = innerHeight } = window.visualViewport ?? {};
  const width = Math.min(MAX_WIDTH_PX, area.clientWidth);
  Object.assign(list.style, { width: `${width}px`, maxHeight: "none" });
  const height = list.offsetHeight;
  const foot = box.top + top;
  const below = start + seen - foot - 2 * GAP_PX;
  const above = foot - line - start - 2 * GAP_PX;
  const isAbove = height > below && above > below;
  const shown = Math.max(0, Math.min(height, isAbove ? above : below));
  Object.assign(list.style, {
    maxHeight: `${shown}px`,
    top: `${isAbove ? foot - line - GAP_PX - shown : foot + GAP_PX}px`,
    left: `${box.left + Math.max(0, Math.min(left, area.clientWidth - width))}px`,
  });
}
