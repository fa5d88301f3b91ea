"use client";

import { type RefObject, useEffect, useState } from "react";
import { wordsInRange } from "@/components/sources/article/range-to-span";
import { spanToRange } from "@/components/sources/article/span-to-range";
import { useHighlight } from "@/components/sources/article/use-highlight";
import { readOut } from "@/components/ui/read-out";
import { selectRange } from "@/components/ui/select-range";
import { showInWindow } from "@/components/ui/show-in-window";
import { takeFocus } from "@/components/ui/take-focus";
import { isCharFragment, parseCharFragment } from "@/lib/text/anchors/char-fragment";
import type { Span } from "@/lib/text/anchors/span";

const NOTHING: Linked = { span: null, message: "" };
const MISSING = "The link points to words that aren’t in this text.";

interface Linked {
  span: Span | null;
  /** A message for screen readers. */
  message: string;
}

interface LinkedWordsProps {
  article: RefObject<HTMLElement | null>;
  /** The length of the text, in code points. */
  length: number;
}

/**
 * Shows the words that the URL points to (`#char=120,180`): scrolls to them, highlights them, tells screen
 * readers and focuses their paragraph, so that Tab continues from there.
 */
export function LinkedWords({ article, length }: LinkedWordsProps) {
  const [{ span, message }, setLinked] = useState(NOTHING);

  useEffect(() => {
    const follow = () => article.current && setLinked(show(article.current, length));
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [article, length]);

  useHighlight("linked-span", article, span);

  return (
    <p role="status" className={message === MISSING ? "mb-3 text-sm text-warning" : "sr-only"}>
      {message}
    </p>
  );
}

function show(article: HTMLElement, length: number): Linked {
  if (!isCharFragment(location.hash)) return NOTHING;
  const span = parseCharFragment(location.hash, length);
  const range = span && spanToRange(span, article);
  if (!range) return { span: null, message: MISSING };
  // A browser without the Highlight API selects the words instead.
  if (!CSS.highlights) selectRange(range);
  const paragraph = range.startContainer.parentElement?.closest<HTMLElement>("[data-start]");
  if (paragraph) takeFocus(paragraph);
  showInWindow(range);
  return { span, message: `Linked words: ${readOut(wordsInRange(range, article))}` };
}
