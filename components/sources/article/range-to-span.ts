import { countBefore } from "@/lib/core/binary-search";
import { codePointLength } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { paragraphsIn, startOf, textNodesIn } from "./text-nodes";

/**
 * The span of the article that a DOM range covers, in code points, without white space at its ends.
 * Returns null if the range leaves the article or contains no words.
 */
export function rangeToSpan(range: Range, article: Element): Span | null {
  if (range.collapsed || !isWithin(range, article)) return null;
  const nonBlank = wordsIn(range, article).filter(({ words }) => words.trim());
  const [first, last] = [nonBlank[0], nonBlank.at(-1)];
  if (!first || !last) return null;
  // White space is never astral, so its code units are code points.
  const lead = first.words.length - first.words.trimStart().length;
  return { start: first.start + lead, end: last.start + codePointLength(last.words.trimEnd()) };
}

/** Dragging below the last line selects up to the next element, but none of its words. */
function isWithin(range: Range, article: Element): boolean {
  if (article.contains(range.commonAncestorContainer)) return true;
  if (!article.contains(range.startContainer)) return false;
  const beyond = range.cloneRange();
  beyond.setStartAfter(article);
  return !beyond.toString().trim();
}

/** The words of an article in a range, without asides. */
export const wordsInRange = (range: Range, article: Element): string =>
  wordsIn(range, article)
    .map(({ words, opens }) => (opens ? ` ${words}` : words))
    .join("")
    .trim();

/** The words in a range by text node, each with its start in code points of the whole text. */
function wordsIn(range: Range, article: Element) {
  const paragraphs = paragraphsIn(article);
  const first = countBefore(paragraphs, (p) => range.comparePoint(p, p.childNodes.length) < 0);
  const found: { words: string; start: number; opens: boolean }[] = [];
  for (let k = first; k < paragraphs.length && range.intersectsNode(paragraphs[k]!); k++)
    for (const { node, start } of textNodesIn(paragraphs[k]!)) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      const before = codePointLength(node.data.slice(0, from));
      const opens = start === startOf(paragraphs[k]!);
      found.push({ words: node.data.slice(from, to), start: start + before, opens });
    }
  return found;
}
