import { type Span, trimSpan } from "@/lib/anchors/edges";

/** The stretch of the article that is selected in its pane, in code points of its text. */
export function selectedSpan(pane: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  const start = pointAt(range.startContainer, range.startOffset);
  const end = pointAt(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : trimSpan(text, { start, end });
}

/** The code point at a place of the page; null outside the stretches of the article. */
function pointAt(node: Node, offset: number): number | null {
  const within = stretchOf(node);
  if (within && node instanceof Text)
    return Number(within.dataset.start) + [...node.data.slice(0, offset)].length;
  if (within) return endOrStart(within, offset > 0);
  if (!(node instanceof Element)) return null;
  const next = node.childNodes[offset];
  const after = next && firstStretch(next);
  if (after) return endOrStart(after, false);
  const last = [...node.querySelectorAll<HTMLElement>("[data-start]")].at(-1);
  return last ? endOrStart(last, true) : null;
}

const stretchOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");

function firstStretch(node: Node): HTMLElement | null {
  if (!(node instanceof HTMLElement)) return null;
  return node.matches("[data-start]") ? node : node.querySelector<HTMLElement>("[data-start]");
}

function endOrStart(stretch: HTMLElement, atEnd: boolean): number {
  const length = atEnd ? [...(stretch.textContent ?? "")].length : 0;
  return Number(stretch.dataset.start) + length;
}
