"use client";

import { useCallback, useEffect, useState } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { takeFocus } from "@/components/ui/take-focus";

/**
 * Gives the function that takes where in the margin something will stand that was just saved
 * (`n12`). Once it came, with `items`, it has the focus; or, for who saved it from the text, the sign
 * there does where the margin stands below, so that nobody loses their place.
 */
export function useShowCard(items: unknown): (note: string, from?: "text" | "margin") => void {
  const [awaited, setAwaited] = useState<{ note: string; from: "text" | "margin" } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes with the items
  useEffect(() => {
    if (!awaited) return;
    const note = document.getElementById(awaited.note)?.closest<HTMLElement>("[data-note]");
    if (!note) return;
    setAwaited(null);
    // The margin sets it beside its mark in the frame after it came.
    requestAnimationFrame(() => requestAnimationFrame(() => enter(note, awaited.from)));
  }, [awaited, items]);

  return useCallback((note, from = "text") => setAwaited({ note, from }), []);
}

function enter(note: HTMLElement, from: "text" | "margin") {
  const sign = document.querySelector<HTMLElement>(`[data-aside="${note.dataset.note}"]`);
  const isBelow = sign && note.getBoundingClientRect().left < sign.getBoundingClientRect().left;
  if (isBelow && from === "text") return sign.focus({ preventScroll: true });
  takeFocus(note);
  keepInWindow(note);
}
