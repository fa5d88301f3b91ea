"use client";

import { useEffect } from "react";
import { KeyHint } from "@/components/ui/key-hint";
import { takeFocus } from "@/components/ui/take-focus";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { currentMark, goToMark, setCurrentMark } from "./current-mark";
import type { ReadingMark } from "./marks";

/** The elements that carry a mark's id: the mark or, if several start together, an empty span before it. */
const MARK_STARTS = ".article :is(mark, span)[id]";
/** What belongs to a mark: its words, its sign and its cards. */
const PARTS = "mark[data-marks], .mark-sign, [data-mark]";

/**
 * Makes a mark current when it is linked to, focused or pressed. J and K step through the marks. Without
 * scripts, :target does it for a link.
 */
export function MarkNavigation() {
  useEffect(() => {
    const followHash = () => {
      const id = location.hash.slice(1);
      setIfFound(markIdFor(id));
      // The focus follows a link between a mark and its card, so that Tab continues from there.
      const part = document.getElementById(id)?.closest<HTMLElement>(`${MARK_STARTS}, [data-mark]`);
      if (part) takeFocus(part);
    };
    const at = ({ target }: Event) => setIfFound(markIdAt(target));
    followHash();
    window.addEventListener("hashchange", followHash);
    document.addEventListener("focusin", at);
    document.addEventListener("click", at);
    return () => {
      window.removeEventListener("hashchange", followHash);
      document.removeEventListener("focusin", at);
      document.removeEventListener("click", at);
      setCurrentMark(undefined);
    };
  }, []);

  useShortcuts({ next: () => move(1), previous: () => move(-1) });

  return (
    <p className="letter-help mt-8">
      <KeyHint>J</KeyHint> and <KeyHint>K</KeyHint> move between quotations and notes.{" "}
      <KeyHint>S</KeyHint> selects words with the keyboard.
    </p>
  );
}

/** Keeps the current mark if none was found. */
const setIfFound = (id: string | undefined) => id && setCurrentMark(id);

/** The id of the mark that a URL fragment names, directly or by its card. */
function markIdFor(id: string): string | undefined {
  const named = document.getElementById(id);
  // In a long text the cards are rendered gradually.
  return named ? markIdAt(named) : /^n\d+$/.test(id) ? id.replace("n", "q") : undefined;
}

/** The id of the mark that an element belongs to, as words, sign or card. */
export function markIdAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  if (target.matches(MARK_STARTS)) return target.id;
  const { mark, aside, marks } = target.closest<HTMLElement>(PARTS)?.dataset ?? {};
  // Of overlapping marks, the innermost, which comes last.
  return mark ?? aside ?? marks?.split(" ").at(-1);
}

/** The mark that has the focus, or whose card has it, unless the reader has scrolled away from it. */
export function focusedMark(marks: ReadingMark[]): ReadingMark | undefined {
  const focused = markIdAt(document.activeElement);
  const at = focused && document.getElementById(focused)?.getBoundingClientRect();
  const isInWindow = at && at.bottom > 0 && at.top < window.innerHeight;
  return isInWindow ? marks.find(({ id }) => id === focused) : undefined;
}

function move(by: 1 | -1) {
  const ids = [...document.querySelectorAll(MARK_STARTS)].map(({ id }) => id);
  const at = ids.indexOf(currentMark.get() ?? "");
  goToMark(ids[at < 0 ? (by === 1 ? 0 : ids.length - 1) : at + by]);
}
