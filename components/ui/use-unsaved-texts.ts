"use client";

import { useEffectEvent, useLayoutEffect } from "react";
import { freeLost } from "./unsaved-store";

/**
 * Calls `look`, which looks for stored texts, before anything is painted and whenever `of` changes; and again, a moment
 * later, if some may be of a tab that was killed.
 */
export function useUnsavedTexts(look: (isAgain: boolean) => void, of: string) {
  const lookNow = useEffectEvent(look);
  // In a layout effect, before controls hand over early input (useEarlyInput), which replaces unsaved text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it changes
  useLayoutEffect(() => {
    let isOver = false;
    lookNow(false);
    freeLost().then((mayBeFree) => mayBeFree && !isOver && lookNow(true));
    return () => {
      isOver = true;
    };
  }, [of]);
}
