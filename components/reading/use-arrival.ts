"use client";

import { useEffect, useState } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { takeFocus } from "@/components/ui/take-focus";

/**
 * Gives the function that takes where in the margin something will stand that was just saved
 * (`n12`). Once it came, with `items`, it has the focus; or the sign in the text does where the
 * margin stands below, so that nobody loses their place.
 */
export function useArrival(items: unknown): (note: string) => void {
  const [awaited, setAwaited] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes with the items
  useEffect(() => {
    const note = awaited && document.getElementById(awaited)?.closest<HTMLElement>("[data-note]");
    if (!note) return;
    setAwaited(null);
    // The margin sets it beside its mark in the frame after it came.
    requestAnimationFrame(() => requestAnimationFrame(() => enter(note)));
  }, [awaited, items]);

  return setAwaited;
}

function enter(note: HTMLElement) {
  const sign = document.querySelector<HTMLElement>(`[data-aside="${note.dataset.note}"]`);
  const isBelow = sign && note.getBoundingClientRect().left < sign.getBoundingClientRect().left;
  if (isBelow) return sign.focus({ preventScroll: true });
  takeFocus(note);
  keepInWindow(note);
}
