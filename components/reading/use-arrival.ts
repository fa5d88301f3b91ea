"use client";

import { useEffect, useState } from "react";

/**
 * Gives the function that takes where in the margin something will stand that was just saved
 * (`n12`). Once it came, with `items`, it has the focus; or the sign in the text does where the
 * margin is out of sight, so that nobody loses their place.
 */
export function useArrival(items: unknown): (note: string) => void {
  const [awaited, setAwaited] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes with the items
  useEffect(() => {
    const note = awaited && document.getElementById(awaited)?.closest<HTMLElement>("[data-note]");
    if (!note) return;
    // The margin sets it beside its mark in the frame after it came.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        enter(note);
        setAwaited(null);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [awaited, items]);

  return setAwaited;
}

function enter(note: HTMLElement) {
  const { top, bottom } = note.getBoundingClientRect();
  const inSight = top >= 0 && bottom <= window.innerHeight;
  const sign = document.querySelector<HTMLElement>(`[data-aside="${note.dataset.note}"]`);
  (inSight ? note : (sign ?? note)).focus({ preventScroll: true });
}
