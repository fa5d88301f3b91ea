"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { Span } from "@/lib/text/anchors/span";
import { spanToRange } from "./span-to-range";

/**
 * Highlights a span of an article with the CSS Custom Highlight API, as styled by `::highlight(name)`.
 * Browsers without it show nothing.
 */
export function useHighlight(
  name: string,
  article: RefObject<HTMLElement | null>,
  span: Span | null | undefined,
) {
  useLayoutEffect(() => {
    const range = span && article.current && spanToRange(span, article.current);
    if (!range || !CSS.highlights) return;
    CSS.highlights.set(name, new Highlight(range));
    return () => void CSS.highlights.delete(name);
  }, [name, article, span]);
}
