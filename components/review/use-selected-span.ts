"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Span } from "@/lib/anchors/edges";
import { selectedSpan } from "./selected-span";

/** What of the article is selected now, or null. */
export function useSelectedSpan(pane: RefObject<HTMLElement | null>, text: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null);

  useEffect(() => {
    const read = () => setSpan(pane.current && selectedSpan(pane.current, text));
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [pane, text]);

  return span;
}
