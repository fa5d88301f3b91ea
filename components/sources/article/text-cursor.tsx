"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { KeyHint } from "@/components/ui/key-hint";
import type { useTextCursor } from "./use-text-cursor";

interface TextCursorProps {
  cursor: ReturnType<typeof useTextCursor>;
  /** Acts on the selected words. */
  onEnter: () => void;
}

const KEYS = [
  ["← →", "word"],
  ["↑ ↓", "line"],
  ["Ctrl ← →", "sentence"],
  ["Ctrl ↑ ↓", "paragraph"],
  ["Shift", "extend"],
  ["Enter", "use the words"],
  ["Esc", "cancel"],
] as const;

/**
 * Shows that words are being selected with the keyboard, and handles the keys. Only this strip has the
 * role of an application, so that a screen reader's own keys still read the article.
 */
export function TextCursor({ cursor, onEnter }: TextCursorProps) {
  const strip = useRef<HTMLDivElement>(null);
  const { active, said, leave, stop, onKeyDown } = cursor;

  useEffect(() => {
    if (active) strip.current?.focus({ preventScroll: true });
  }, [active]);

  function onKey(event: KeyboardEvent) {
    if (event.key === "Escape") leave();
    else if (event.key === "Enter") onEnter();
    else return onKeyDown(event);
    event.preventDefault();
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {active && (
        <div
          ref={strip}
          role="application"
          aria-label="Selecting words"
          aria-description="Arrow keys move by word and line, with Control by sentence and paragraph. Hold Shift to extend the selection. Press Enter to use the words, Escape to cancel."
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
          tabIndex={0}
          onKeyDown={onKey}
          onBlur={stop}
          className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap justify-center gap-x-4 gap-y-1 border-t-2 border-accent bg-surface px-4 py-1.5 text-xs text-secondary -outline-offset-2 print:hidden"
        >
          {KEYS.map(([key, does]) => (
            <span key={key} className="whitespace-nowrap">
              <KeyHint>{key}</KeyHint> {does}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
