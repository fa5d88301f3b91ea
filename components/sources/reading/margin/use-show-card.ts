"use client";

import { useCallback, useEffect, useState } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { takeFocus } from "@/components/ui/take-focus";

/**
 * Returns a function that takes the id of a card that was just saved (`n12`). Once the card is rendered
 * with `items`, it gets the focus. If it was saved from the text and the margin is below the text, its sign
 * in the text gets the focus instead, so that readers keep their place.
 */
export function useShowCard(items: unknown): (card: string, from?: "text" | "margin") => void {
  const [awaited, setAwaited] = useState<{ card: string; from: "text" | "margin" } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is rendered with the items
  useEffect(() => {
    if (!awaited) return;
    const card = document.getElementById(awaited.card)?.closest<HTMLElement>("[data-mark]");
    if (!card) return;
    setAwaited(null);
    // The margin aligns it with its mark in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => enter(card, awaited.from)));
  }, [awaited, items]);

  return useCallback((card, from = "text") => setAwaited({ card, from }), []);
}

function enter(card: HTMLElement, from: "text" | "margin") {
  const sign = document.querySelector<HTMLElement>(`[data-aside="${card.dataset.mark}"]`);
  const isBelow = sign && card.getBoundingClientRect().left < sign.getBoundingClientRect().left;
  if (isBelow && from === "text") return sign.focus({ preventScroll: true });
  takeFocus(card);
  keepInWindow(card);
}
