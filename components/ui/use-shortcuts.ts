"use client";

import { useLayoutEffect, useRef } from "react";
import { type KeyActions, registered } from "./keymap";

/**
 * What keys do here, by their names in the keymap: `useShortcuts({ next: show, previous: back })`. KeyHandler calls
 * them, except while someone is typing or a dialog is open. They are ready as soon as what they act on is on the page:
 * a moment later, the next key would do what it did before.
 */
export function useShortcuts(actions: KeyActions, enabled = true) {
  const mine = useRef({ actions });

  useLayoutEffect(() => {
    mine.current.actions = actions;
  });

  useLayoutEffect(() => {
    if (!enabled) return;
    const entry = mine.current;
    registered.push(entry);
    return () => {
      registered.splice(registered.indexOf(entry), 1);
    };
  }, [enabled]);
}
