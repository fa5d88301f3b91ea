"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { Span } from "@/lib/text/anchors/span";
import { rangeOfSpan } from "./range-of-span";

/**
 * Emphasises a span of an article by a `::highlight(name)` of the style sheet, which changes nothing
 * in the page. Browsers without highlights show nothing.
 */
export function useHighlight(
  name: string,
  article: RefObject<HTMLElement | null>,
  span: Span | null | undefined,
) {
  useLayoutEffect(() => {
    const range = span && article.current && rangeOfSpan(span, article.current);
    if (!range || !CSS.highlights) return;
    CSS.highlights.set(name, new Highlight(range));
    return () => void CSS.highlights.delete(name);
  }, [name, article, span]);
}
