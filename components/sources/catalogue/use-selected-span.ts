"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Span } from "@/lib/text/anchors/span";
import { spanOfRange } from "./span-of-range";

/** What of an article is selected now, in code points of its text, by whatever means; or null. */
export function useSelectedSpan(article: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null);

  useEffect(() => {
    const read = () =>
      setSpan((before) => {
        const now = selectedSpan(article);
        return now && before?.start === now.start && before.end === now.end ? before : now;
      });
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [article]);

  return span;
}

/** The same at this moment: a quick hand is ahead of what React knows. */
export function selectedSpan({ current: article }: RefObject<HTMLElement | null>): Span | null {
  const selection = document.getSelection();
  return article && selection?.rangeCount ? spanOfRange(selection.getRangeAt(0), article) : null;
}
