import { countBefore } from "@/lib/core/binary-search";
import { toUnits } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { endOf, paragraphsIn, piecesOf, startOf } from "./text-pieces";

/** The range of the page that holds a span of an article; null where the article has no such words. */
export function rangeOfSpan({ start, end }: Span, article: Element): Range | null {
  const paragraphs = paragraphsIn(article);
  const first = paragraphs[countBefore(paragraphs, (p) => endOf(p) <= start)];
  const last = paragraphs[countBefore(paragraphs, (p) => startOf(p) < end) - 1];
  if (!first || !last || startOf(first) > startOf(last)) return null;
  const opening = piecesOf(first).findLast(
    (piece) => piece.start <= Math.max(start, startOf(first)),
  );
  const closing = piecesOf(last).findLast((piece) => piece.start < Math.min(end, endOf(last)));
  if (!opening || !closing) return null;
  const range = document.createRange();
  range.setStart(opening.node, toUnits(opening.node.data)(Math.max(0, start - opening.start)));
  const within = toUnits(closing.node.data)(end - closing.start);
  range.setEnd(closing.node, Math.min(closing.node.length, within));
  return range;
}
