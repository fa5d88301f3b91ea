"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { dropDraft, type Kept, keepDraft, keptDrafts, putAside, takeUpDraft } from "./draft-store";

/**
 * What a form holds, kept in this browser through reloads and lost sessions until `clear` is called.
 * The key names the form, its record and its person: `outlook:USCN-3:01J...`. The first rendering
 * always shows `initial`; a draft of this tab, or of a closed one, replaces it right after, and `restored`
 * says so. What another tab holds is only offered, as `other`.
 * The version that the person saw belongs into the value: a draft that is taken up later must not
 * pass for one that has seen what others saved meanwhile.
 */
export function useDraft<T>(key: string, initial: T) {
  const [value, setState] = useState(initial);
  const [restored, setRestored] = useState(false);
  const [others, setOthers] = useState<Kept<T>[]>([]);
  // What the form holds now, for who answers late: while a save is under way people type on.
  const latest = useRef(value);

  function show(next: T) {
    latest.current = next;
    setState(next);
  }

  /** A stored text other than this form's own that differs from `shown`. */
  const besides = (shown: T) =>
    keptDrafts<T>(key).filter(
      ({ owner, value }) =>
        owner !== "self" && ![shown, initial].some((it) => isSame(completed(value, initial), it)),
    );

  // Before the controls hand over what was typed into them early: that goes on top of the draft.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is looked for once a key, not whenever the caller builds a new initial value
  useLayoutEffect(() => {
    const found = takeUpDraft<T>(key);
    const draft = found === undefined ? initial : completed(found, initial);
    // Also where there is none: a form that goes over to another key must not take its text along.
    show(draft);
    setRestored(!isSame(draft, initial));
    setOthers(besides(draft));
  }, [key]);

  function setValue(change: T | ((now: T) => T)) {
    const next = change instanceof Function ? change(latest.current) : change;
    show(next);
    keepDraft(key, next);
  }

  /** Call once the form is sent, or to return to what the record says. Other stored text stays. */
  function clear() {
    const sent = latest.current;
    for (const { place, owner, value } of keptDrafts<T>(key))
      if (owner === "self" || isSame(completed(value, initial), sent)) dropDraft(place);
    show(initial);
    setRestored(false);
    setOthers(besides(initial));
  }

  /** Switches to another stored text; the one shown until then is offered in its place. */
  function restore({ place, value, at }: Kept<T>) {
    if (!isSame(latest.current, initial)) putAside(key, latest.current);
    keepDraft(key, value, at);
    dropDraft(place);
    const draft = completed(value, initial);
    show(draft);
    setRestored(true);
    setOthers(besides(draft));
  }

  function discard({ place }: Kept<T>) {
    dropDraft(place);
    setOthers((now) => now.filter((other) => other.place !== place));
  }

  const [newest] = others;
  const other = newest && {
    at: newest.at,
    restore: () => restore(newest),
    discard: () => discard(newest),
  };
  return { value, setValue, clear, restored, other };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A draft of an older form may lack fields that this one has. */
function completed<T>(draft: T, initial: T): T {
  const isRecord = (it: unknown) => typeof it === "object" && it !== null;
  return isRecord(draft) && isRecord(initial) ? { ...initial, ...draft } : draft;
}
