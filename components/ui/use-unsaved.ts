"use client";

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import {
  dropUnsaved,
  freeLost,
  type Kept,
  keepUnsaved,
  putAside,
  takeUpUnsaved,
  unsavedTexts,
} from "./unsaved-store";

/**
 * A form's value, kept in this browser through reloads and lost sessions until it is saved or discarded. The key
 * names the form, its record and its person: `outlook:USCN-3:01J...`. The first rendering always shows
 * `initial`. Unsaved text of this tab, or of a closed one, then replaces it, and `restored` is true. Unsaved
 * text of another open tab is only offered, as `other`.
 * The value must include the version that the person has seen: text that is restored later must not count
 * as having seen what others have saved since.
 */
export function useUnsaved<T>(key: string, initial: T) {
  const [value, setState] = useState(initial);
  const [restored, setRestored] = useState(false);
  const [others, setOthers] = useState<Kept<T>[]>([]);
  // The current value, for callbacks that run late: people may type on during a save.
  const latest = useRef(value);

  function show(next: T) {
    latest.current = next;
    setState(next);
  }

  /** The stored texts of other tabs that differ from `shown`. */
  const otherTexts = (shown: T) =>
    unsavedTexts<T>(key).filter(
      ({ owner, value }) =>
        owner !== "self" && ![shown, initial].some((it) => isSame(completed(value, initial), it)),
    );

  // Once per key, not for every new initial value.
  useUnsavedTexts((isAgain) => {
    // By now someone may be typing.
    if (isAgain && !isSame(latest.current, initial)) return;
    const found = takeUpUnsaved<T>(key);
    const unsaved = found === undefined ? initial : completed(found, initial);
    // Even without unsaved text: a form whose key changes must not keep the text of the old key.
    show(unsaved);
    setRestored(!isSame(unsaved, initial));
    setOthers(otherTexts(unsaved));
  }, key);

  // What another tab has saved, discarded or typed since it was offered.
  useEffect(() => {
    const look = () =>
      setOthers((now) =>
        unsavedTexts<T>(key).filter(({ place }) => now.some((one) => one.place === place)),
      );
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, [key]);

  function setValue(change: T | ((now: T) => T)) {
    const next = change instanceof Function ? change(latest.current) : change;
    show(next);
    keepUnsaved(key, next);
  }

  /**
   * Call once the form is saved, with the value that was sent. What was typed since stays, in the form or for when it is
   * opened again, and so do other stored texts. Returns whether there was any.
   */
  function clear(sent: T): boolean {
    const isTypedOn = !isSame(latest.current, sent);
    for (const { place, owner, value } of unsavedTexts<T>(key)) {
      const isSaved = isSame(completed(value, initial), sent);
      if (isSaved || (owner === "self" && !isTypedOn)) dropUnsaved(place);
    }
    if (isTypedOn) return true;
    show(initial);
    setRestored(false);
    setOthers(otherTexts(initial));
    return false;
  }

  /** Switches to another stored text, and offers the one shown until then instead. */
  function restore({ place, value, at }: Kept<T>) {
    if (!isSame(latest.current, initial)) putAside(key, latest.current);
    keepUnsaved(key, value, at);
    dropUnsaved(place);
    const unsaved = completed(value, initial);
    show(unsaved);
    setRestored(true);
    setOthers(otherTexts(unsaved));
  }

  function discardOther({ place }: Kept<T>) {
    dropUnsaved(place);
    setOthers((now) => now.filter((other) => other.place !== place));
  }

  const [newest] = others;
  const other = newest && {
    at: newest.at,
    restore: () => restore(newest),
    discard: () => discardOther(newest),
  };
  /** Returns to `initial`; also once an act is done whose reason this was, since what was typed later has no use. */
  const discard = () => void clear(latest.current);
  return { value, setValue, clear, discard, restored, other };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Adds fields that an older version of the form did not have. */
function completed<T>(unsaved: T, initial: T): T {
  const isRecord = (it: unknown) => typeof it === "object" && it !== null;
  return isRecord(unsaved) && isRecord(initial) ? { ...initial, ...unsaved } : unsaved;
}

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
    freeLost().then(
      (mayBeFree) => mayBeFree && !isOver && lookNow(true),
      // As without Web Locks.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [of]);
}
