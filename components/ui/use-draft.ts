"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { dropDraft, readDraft, writeDraft } from "./draft-store";

/**
 * What a form holds, kept in this browser through reloads and lost sessions until `clear` is called.
 * The key names the form, its record and its person: `outlook:USCN-3:01J...`. The first rendering
 * always shows `initial`; a draft that differs replaces it right after, and `restored` says so.
 * The version that the person saw belongs into the value: a draft that is taken up later must not
 * pass for one that has seen what others saved meanwhile.
 */
export function useDraft<T>(key: string, initial: T) {
  const [value, setState] = useState(initial);
  const [restored, setRestored] = useState(false);
  // What the form holds now, for who answers late: while a save is under way people type on.
  const latest = useRef(value);

  function show(next: T) {
    latest.current = next;
    setState(next);
  }

  // Before the controls hand over what was typed into them early: that goes on top of the draft.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is looked for once a key, not whenever the caller builds a new initial value
  useLayoutEffect(() => {
    const draft = completed(readDraft<T>(key), initial);
    const differs = draft !== null && JSON.stringify(draft) !== JSON.stringify(initial);
    // Also where there is none: a form that goes over to another key must not take its text along.
    show(differs ? draft : initial);
    setRestored(differs);
  }, [key]);

  function setValue(change: T | ((now: T) => T)) {
    const next = change instanceof Function ? change(latest.current) : change;
    show(next);
    writeDraft(key, next);
  }

  /** After the form was sent, or to go back to what the record says. */
  function clear() {
    dropDraft(key);
    show(initial);
    setRestored(false);
  }

  return { value, setValue, clear, restored };
}

/** A draft of an older form may lack fields that this one has. */
function completed<T>(draft: T | null, initial: T): T | null {
  const isRecord = (it: unknown) => typeof it === "object" && it !== null;
  return isRecord(draft) && isRecord(initial) ? { ...initial, ...draft } : draft;
}
