"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { takeFocus } from "@/components/ui/take-focus";
import { type Moved, useNotePlacing } from "./use-place-notes";

/**
 * Moves the focus after a thread is left behind or reconsidered, since the button has moved with it: to
 * the heading of the list it left, or to the reconsidered thread.
 */
export function useFocusMovedThread(
  section: RefObject<HTMLElement | null>,
  items: { id: string; leftBehind: boolean }[],
) {
  const { moved, arrived, onPlaced } = useNotePlacing();

  const focusMoved = useEffectEvent(({ note, leftBehind }: Moved) => {
    const item = items.find(({ id }) => id === note);
    // The page may update after the response. A thread in the margin is not left behind.
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a thread moves when the items change
  useEffect(() => {
    if (moved) focusMoved(moved);
  }, [moved, items]);
}
