"use client";

import { useLayoutEffect } from "react";
import { pressedKey } from "./keymap";

/** What someone types or chooses with. Other keys, such as Tab, do what they always do. */
const HELD = /^(.|Enter|Backspace|Escape|Arrow\w+)$/u;

let waits = 0;
let held: KeyboardEvent[] = [];

/**
 * Holds the keyboard while something that will take it, such as a dialog with a field, is loading: the page's single
 * keys would act on what is meant for the field. Once it has opened, it receives what was typed; if it never opens, the
 * keys are dropped.
 */
export function useHeldKeys(waiting: boolean) {
  useLayoutEffect(() => {
    if (!waiting) return;
    waits++;
    // Calling it again for the same function changes nothing.
    window.addEventListener("keydown", hold, true);
    return () => {
      waits--;
      // Not before what has arrived takes the focus, at the end of this render.
      if (waits === 0) queueMicrotask(giveHeldKeys);
    };
  }, [waiting]);
}

/** Forgets what was typed while the keyboard was held, because someone has started again. */
export function forgetHeldKeys() {
  held = [];
}

function hold(event: KeyboardEvent) {
  // Ctrl and Alt together are AltGr, which types letters.
  const isPlain = !(event.ctrlKey || event.metaKey) || event.altKey;
  // Those that are given to the field are not typed by a person.
  if (!isPlain || !event.isTrusted || !HELD.test(pressedKey(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(event);
}

/** Lets the keyboard go, once what was typed has been given to what has the focus now. */
async function giveHeldKeys() {
  const loaded = held.length > 0 && (await import("./press-key").catch(() => null));
  // One key may open what takes the next, for which the keyboard is held again.
  while (loaded && waits === 0 && held.length > 0) {
    loaded.pressKey(held.shift()!);
    await null;
  }
  if (waits > 0) return;
  forgetHeldKeys();
  window.removeEventListener("keydown", hold, true);
}
