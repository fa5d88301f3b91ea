import { countBefore } from "@/lib/core/binary-search";
import { toUnits } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { endOf, paragraphsIn, startOf, textNodesIn } from "./text-nodes";

/** The DOM range of a span of the article. Returns null if the span is outside the text. */
export function spanToRange({ start, end }: Span, article: Element): Range | null {
  const paragraphs = paragraphsIn(article);
  const first = paragraphs[countBefore(paragraphs, (p) => endOf(p) <= start)];
  const last = paragraphs[countBefore(paragraphs, (p) => startOf(p) < end) - 1];
  if (!first || !last || startOf(first) > startOf(last)) return null;
  const startNode = textNodesIn(first).findLast(
    ({ start: from }) => from <= Math.max(start, startOf(first)),
  );
  const endNode = textNodesIn(last).findLast(
    ({ start: from }) => from < Math.min(end, endOf(last)),
  );
  if (!startNode || !endNode) return null;
  const range = document.createRange();
  range.setStart(
    startNode.node,
    toUnits(startNode.node.data)(Math.max(0, start - startNode.start)),
  );
  const within = toUnits(endNode.node.data)(end - endNode.start);
  range.setEnd(endNode.node, Math.min(endNode.node.length, within));
  return range;
}
