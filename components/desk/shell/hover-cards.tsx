"use client";

import { useEffect } from "react";

const CARDED = "a.mention, a.issue-key";

/**
 * Shows a card beside the name of a person or issue in a text, while the pointer or focus is on it. Loaded on first
 * use.
 */
export function HoverCards() {
  useEffect(() => {
    const listening = new AbortController();
    const show = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(CARDED) : null;
      if (link)
        import("./hover-card").then(({ showCard }) => showCard(link)).catch(() => undefined);
    };
    for (const event of ["pointerover", "focusin"])
      document.addEventListener(event, show, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return null;
}
