"use client";

import { useEffect, useEffectEvent } from "react";

const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";
const PRESSABLE = "a, button, summary, input";

/**
 * Single-key shortcuts, by `KeyboardEvent.key`: `useShortcuts({ j: next, k: previous })`. They are off while
 * somebody types, while a dialog is open, and with Ctrl, Alt or Command. Space and Enter still press the
 * focused link or button.
 */
export function useShortcuts(shortcuts: Record<string, () => void>, enabled = true) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
    if (!action || !isFree(event)) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    if (!enabled) return;
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled]);
}

function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (document.querySelector("dialog[open]")) return false;
  if (!(event.target instanceof Element)) return true;
  if (event.target.closest(TYPING)) return false;
  return !([" ", "Enter"].includes(event.key) && event.target.closest(PRESSABLE));
}
