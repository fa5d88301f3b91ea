"use client";

import { useLayoutEffect, useState } from "react";

/** How a review ended, for the page that it leads to. */
type End = "approved" | "discarded";

// A browser may refuse storage. Then that page says nothing of it.

/** Remembers, from the review to the page it leads to, how it ended. */
export function rememberEnd(end: End, id: string) {
  try {
    sessionStorage.setItem(end, id);
  } catch {}
}

/** Whether a review in this tab, of this source if one is given, has just ended so. True on one page only. */
export function useJustDone(end: End, id?: string): boolean {
  const [just, setJust] = useState(false);
  // Before the first paint, so that nothing moves under the reader's eye.
  useLayoutEffect(() => {
    if (takeEnd(end, id)) setJust(true);
  }, [end, id]);
  return just;
}

function takeEnd(end: End, id: string | undefined): boolean {
  try {
    const kept = sessionStorage.getItem(end);
    const just = kept !== null && (id === undefined || kept === id);
    if (just) sessionStorage.removeItem(end);
    return just;
  } catch {
    return false;
  }
}
