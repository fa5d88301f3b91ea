"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { takeFocus } from "@/components/ui/take-focus";
import { type Moved, useNotePlacing } from "./use-place-notes";

/**
 * Whoever leaves a thread, or takes it back, goes on where there is something to do: at the head of
 * what waits, or at the thread that they took back. What they pressed has moved away.
 */
export function useFocusMovedThread(
  section: RefObject<HTMLElement | null>,
  items: { id: string; leftBehind: boolean }[],
) {
  const { moved, arrived, onPlaced } = useNotePlacing();

  const goOn = useEffectEvent(({ note, leftBehind }: Moved) => {
    const item = items.find(({ id }) => id === note);
    // The page may come later than the answer. One that stands in the margin is not leftBehind.
    if (leftBehind !== (item?.leftBehind ?? false)) return;
    arrived();
    if (!item) return onPlaced(`note-${note}`);
    const place = leftBehind
      ? section.current?.querySelector<HTMLElement>("h2, summary")
      : document.getElementById(`note-${note}`)?.closest("li");
    if (!place) return;
    takeFocus(place);
    keepInWindow(place);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves with the items
  useEffect(() => {
    if (moved) goOn(moved);
  }, [moved, items]);
}
