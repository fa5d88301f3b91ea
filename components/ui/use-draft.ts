"use client";

import { useEffect, useState } from "react";
import { dropDraft, readDraft, writeDraft } from "./draft-store";

/**
 * What a form holds, kept in this browser through reloads and lost sessions until `clear` is called.
 * The key names the form, its record and its person: `outlook:USCN-3:01J...`. The first rendering
 * always shows `initial`; a draft that differs replaces it right after, and `restored` says so.
 */
export function useDraft<T>(key: string, initial: T) {
  const [value, setState] = useState(initial);
  const [restored, setRestored] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is looked for once a key, not whenever the caller builds a new initial value
  useEffect(() => {
    const draft = readDraft<T>(key);
    if (draft === null || JSON.stringify(draft) === JSON.stringify(initial)) return;
    setState(draft);
    setRestored(true);
  }, [key]);

  function setValue(next: T) {
    setState(next);
    writeDraft(key, next);
  }

  /** After the form was sent, or to go back to what the record says. */
  function clear() {
    dropDraft(key);
    setState(initial);
    setRestored(false);
  }

  return { value, setValue, clear, restored };
}
