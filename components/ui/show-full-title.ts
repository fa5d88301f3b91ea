import type { PointerEvent } from "react";

/** Gives a cell's text, or its link's, a tooltip when the pointer reaches it, if the cell has cut it short. */
export function showFullTitle(event: PointerEvent) {
  const cell = (event.target as Element).closest?.<HTMLElement>("td.fill");
  if (!cell || cell.title) return;
  const box = cell.querySelector(".truncate") ?? cell;
  const isCut = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  if (isCut) cell.title = (cell.querySelector("a") ?? cell).textContent ?? "";
}
