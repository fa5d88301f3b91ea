"use client";

import { type RefObject, useEffect, useState } from "react";
import { rangeOfSpan } from "@/components/sources/catalogue/range-of-span";
import { wordsOfRange } from "@/components/sources/catalogue/span-of-range";
import { useHighlight } from "@/components/sources/catalogue/use-highlight";
import { readOut } from "@/components/ui/read-out";
import { selectRange } from "@/components/ui/select-range";
import { showInWindow } from "@/components/ui/show-in-window";
import { takeFocus } from "@/components/ui/take-focus";
import { isCharFragment, parseCharFragment } from "@/lib/text/anchors/char-fragment";
import type { Span } from "@/lib/text/anchors/span";

const NOTHING: Linked = { span: null, said: "" };
const MISSING = "The address names characters that this text does not have.";

interface Linked {
  span: Span | null;
  /** What is to be said of it. */
  said: string;
}

interface LinkedSpanProps {
  article: RefObject<HTMLElement | null>;
  /** Of the text, in code points. */
  length: number;
}

/**
 * Shows the words that the address names (`#char=120,180`): scrolls to them, emphasises them, tells
 * screen readers and puts the focus on their paragraph, from where one reads and tabs on.
 */
export function LinkedSpan({ article, length }: LinkedSpanProps) {
  const [{ span, said }, setLinked] = useState(NOTHING);

  useEffect(() => {
    const follow = () => article.current && setLinked(show(article.current, length));
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [article, length]);

  useHighlight("linked-span", article, span);

  return (
    <p role="status" className={said === MISSING ? "mb-3 text-sm text-warning" : "sr-only"}>
      {said}
    </p>
  );
}

function show(article: HTMLElement, length: number): Linked {
  if (!isCharFragment(location.hash)) return NOTHING;
  const span = parseCharFragment(location.hash, length);
  const range = span && rangeOfSpan(span, article);
  if (!range) return { span: null, said: MISSING };
  // A browser without highlights shows the words as selected ones.
  if (!CSS.highlights) selectRange(range);
  const paragraph = range.startContainer.parentElement?.closest<HTMLElement>("[data-start]");
  if (paragraph) takeFocus(paragraph);
  showInWindow(range);
  return { span, said: `Linked words: ${readOut(wordsOfRange(range, article))}` };
}
