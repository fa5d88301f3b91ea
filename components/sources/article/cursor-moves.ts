import type { Span } from "@/lib/text/anchors/span";
import { sentenceStarts, type Token, tokensOf } from "@/lib/text/diff/words";
import { paragraphsIn, startOf, textNodesIn } from "./text-nodes";

/** The unit by which the cursor moves. */
export type Step = "word" | "sentence" | "paragraph";

/** The words at both ends of a selection: where it began, and the end that moves. */
export interface Cursor {
  anchor: Token;
  focus: Token;
}

/** The span that a cursor selects. */
export const spanOfCursor = ({ anchor, focus }: Cursor): Span => ({
  start: Math.min(anchor.start, focus.start),
  end: Math.max(anchor.end, focus.end),
});

/** The cursor that selects a span of an article, extended to whole words. */
export function cursorOf(article: Element, span: Span, backward: boolean): Cursor | null {
  const first = paragraphAt(article, span.start)?.tokens.find(({ end }) => end > span.start);
  const last = paragraphAt(article, span.end - 1)?.tokens.findLast(({ start }) => start < span.end);
  if (!first || !last) return null;
  return backward ? { anchor: last, focus: first } : { anchor: first, focus: last };
}

/** Moves a cursor through an article. Extending keeps its anchor, and stops at punctuation too. */
export function moveCursor(
  article: Element,
  cursor: Cursor,
  step: Step,
  by: 1 | -1,
  extend: boolean,
): Cursor {
  const focus = target(article, cursor.focus, step, by, extend);
  return extend ? { anchor: cursor.anchor, focus } : { anchor: focus, focus };
}

function target(article: Element, from: Token, step: Step, by: 1 | -1, extend: boolean): Token {
  const here = paragraphAt(article, from.start);
  if (!here) return from;
  const within = stops(here, step, by, extend);
  const ahead =
    by === 1
      ? within.find(({ start }) => start > from.start)
      : within.findLast(({ start }) => start < from.start);
  if (ahead) return ahead;
  const next = here.paragraphs[here.at + by];
  return (next && stops(contentOf(next), step, by, extend).at(by === 1 ? 0 : -1)) ?? from;
}

interface Content {
  tokens: Token[];
  sentences: number[];
}

/**
 * Where a step can lead in a paragraph. Moving by sentence or paragraph leads to a first word; extending
 * forward leads to a last word or punctuation mark.
 */
function stops({ tokens, sentences }: Content, step: Step, by: 1 | -1, extend: boolean): Token[] {
  if (step === "word") return extend ? tokens : tokens.filter(({ isWord }) => isWord);
  const starts = step === "sentence" ? sentences : sentences.slice(0, 1);
  return starts.flatMap((start, k) => {
    const end = starts[k + 1] ?? Number.POSITIVE_INFINITY;
    const stretch = tokens.filter((token) => token.start >= start && token.start < end);
    const first = stretch.find(({ isWord }) => isWord) ?? stretch[0];
    return (by === 1 && extend ? stretch.at(-1) : first) ?? [];
  });
}

/** The paragraph that contains a code point, or the last one before it, with its words and sentences. */
function paragraphAt(article: Element, point: number) {
  const paragraphs = paragraphsIn(article);
  const at = Math.max(
    0,
    paragraphs.findLastIndex((paragraph) => startOf(paragraph) <= point),
  );
  const paragraph = paragraphs[at];
  return paragraph && { paragraphs, at, ...contentOf(paragraph) };
}

function contentOf(paragraph: HTMLElement): Content {
  const nodes = textNodesIn(paragraph);
  const text = nodes.map(({ node }) => node.data).join("");
  const from = startOf(paragraph);
  return {
    tokens: tokensOf(text).map(({ start, end, isWord }) => ({
      start: start + from,
      end: end + from,
      isWord,
    })),
    sentences: sentenceStarts(text).map((start) => start + from),
  };
}
