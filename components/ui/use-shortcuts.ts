"use client";

import { useEffect, useRef } from "react";
import { type KeyActions, registered } from "./keymap";

/**
 * What keys do here, by their names in the keymap: `useShortcuts({ next: show, previous: back })`. KeyHandler calls
 * them, except while somebody is typing or a dialog is open.
 */
export function useShortcuts(actions: KeyActions, enabled = true) {
  const mine = useRef({ actions });

  useEffect(() => {
    mine.current.actions = actions;
  });

  useEffect(() => {
    if (!enabled) return;
    const entry = mine.current;
    registered.push(entry);
    return () => {
      registered.splice(registered.indexOf(entry), 1);
    };
  }, [enabled]);
}
