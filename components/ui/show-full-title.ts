import type { PointerEvent } from "react";

/**
 * Gives a cell's text, or its link's, a tooltip when the pointer reaches it, if the cell has cut it short. A smaller text
 * below the link that is cut short is added to it.
 */
export function showFullTitle(event: PointerEvent) {
  const cell = (event.target as Element).closest?.<HTMLElement>("td.fill, td.fill + td");
  if (!cell || cell.title) return;
  const box = cell.querySelector(".truncate") ?? cell;
  const below = cell.querySelector<HTMLElement>("small");
  const belowCut = below && (isCut(below) || isCut(below.parentElement!));
  if (!isCut(box) && !belowCut) return;
  const words = (cell.querySelector("a") ?? cell).textContent ?? "";
  cell.title = belowCut ? `${words}\n${below.textContent}` : words;
}

const isCut = (box: Element): boolean =>
  box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
