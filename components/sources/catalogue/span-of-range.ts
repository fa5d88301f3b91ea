import { countBefore } from "@/lib/core/binary-search";
import { codePointLength } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { paragraphsIn, piecesOf, startOf } from "./text-pieces";

/**
 * What of an article a range of the page holds, in code points of its text and without white space
 * at its ends. Null where it reaches out of the article or holds no words.
 */
export function spanOfRange(range: Range, article: Element): Span | null {
  if (range.collapsed || !isWithin(range, article)) return null;
  const worded = wordsIn(range, article).filter(({ words }) => words.trim());
  const [first, last] = [worded[0], worded.at(-1)];
  if (!first || !last) return null;
  // White space is never astral: its units are code points.
  const lead = first.words.length - first.words.trimStart().length;
  return { start: first.start + lead, end: last.start + codePointLength(last.words.trimEnd()) };
}

/** Whoever drags to below the last line selects up to what comes next, and no word of it. */
function isWithin(range: Range, article: Element): boolean {
  if (article.contains(range.commonAncestorContainer)) return true;
  if (!article.contains(range.startContainer)) return false;
  const beyond = range.cloneRange();
  beyond.setStartAfter(article);
  return !beyond.toString().trim();
}

/** The words of an article in a range, without what stands among them as an aside. */
export const wordsOfRange = (range: Range, article: Element): string =>
  wordsIn(range, article)
    .map(({ words, opens }) => (opens ? ` ${words}` : words))
    .join("")
    .trim();

/** The runs of words in a range, each with its code point of the whole text. */
function wordsIn(range: Range, article: Element) {
  const paragraphs = paragraphsIn(article);
  const first = countBefore(paragraphs, (p) => range.comparePoint(p, p.childNodes.length) < 0);
  const found: { words: string; start: number; opens: boolean }[] = [];
  for (let k = first; k < paragraphs.length && range.intersectsNode(paragraphs[k]!); k++)
    for (const { node, start } of piecesOf(paragraphs[k]!)) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      const before = codePointLength(node.data.slice(0, from));
      const opens = start === startOf(paragraphs[k]!);
      found.push({ words: node.data.slice(from, to), start: start + before, opens });
    }
  return found;
}
