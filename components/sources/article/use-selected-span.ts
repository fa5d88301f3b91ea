"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Span } from "@/lib/text/anchors/span";
import { rangeToSpan } from "./range-to-span";

/** The span of the article that is selected, in code points; null if none is. */
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

/** The same, read at once: after a quick key press React may not know the selection yet. */
export function selectedSpan({ current: article }: RefObject<HTMLElement | null>): Span | null {
  const selection = document.getSelection();
  return article && selection?.rangeCount ? rangeToSpan(selection.getRangeAt(0), article) : null;
}
