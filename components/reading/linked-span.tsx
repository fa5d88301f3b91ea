"use client";

import { type RefObject, useEffect, useState } from "react";
import { rangeOfSpan } from "@/components/sources/range-of-span";
import { wordsOfRange } from "@/components/sources/span-of-range";
import { highlight } from "@/components/ui/highlight";
import { readOut } from "@/components/ui/read-out";
import { selectRange } from "@/components/ui/select-range";
import { showInWindow } from "@/components/ui/show-in-window";
import { takeFocus } from "@/components/ui/take-focus";
import { isCharFragment, parseCharFragment } from "@/lib/anchors/char-fragment";

const HIGHLIGHT = "linked-span";
const MISSING = "The address names characters that this text does not have.";

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
  const [said, setSaid] = useState("");

  useEffect(() => {
    const follow = () => article.current && setSaid(show(article.current, length));
    follow();
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
      highlight(HIGHLIGHT, null);
    };
  }, [article, length]);

  return (
    <p role="status" className={said === MISSING ? "mb-3 text-sm text-warning" : "sr-only"}>
      {said}
    </p>
  );
}

/** Gives what is to be said of it. */
function show(article: HTMLElement, length: number): string {
  highlight(HIGHLIGHT, null);
  if (!isCharFragment(location.hash)) return "";
  const span = parseCharFragment(location.hash, length);
  const range = span && rangeOfSpan(span, article);
  if (!range) return MISSING;
  highlight(HIGHLIGHT, range);
  // A browser without highlights shows the words as selected ones.
  if (!CSS.highlights) selectRange(range);
  const paragraph = range.startContainer.parentElement?.closest<HTMLElement>("[data-start]");
  if (paragraph) takeFocus(paragraph);
  showInWindow(range);
  return `Linked words: ${readOut(wordsOfRange(range, article))}`;
}
