"use client";

import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { readOut } from "@/components/ui/read-out";
import { selectRange } from "@/components/ui/select-range";
import { takeFocus } from "@/components/ui/take-focus";
import type { Span } from "@/lib/text/anchors/span";
import { keyMove } from "./cursor-keys";
import { type Cursor, cursorOf, moveCursor, spanOfCursor } from "./cursor-moves";
import { rangeToSpan, wordsInRange } from "./range-to-span";
import { spanToRange } from "./span-to-range";
import { endOf, paragraphsIn, startOf } from "./text-nodes";

/**
 * A cursor for selecting words with the keyboard. It moves the browser's own selection by whole words, so
 * keyboard, mouse and touch can be mixed, and every action on selected words works.
 */
export function useTextCursor(article: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState(false);
  const [said, setSaid] = useState("");
  /** What had the focus before words were selected. */
  const origin = useRef<Element | null>(null);

  /** Starts at the selection, else at these words, else at the top of the window. */
  function start(words: Span | null = null) {
    const text = article.current;
    const already = text && selected(text);
    if (!already) origin.current = document.activeElement;
    const first =
      text && (already ?? (words && cursorOf(text, words, false)) ?? firstWordInWindow(text));
    setActive(first !== null);
    if (first) select(first);
  }

  /** Ends, keeping the selection. */
  function stop() {
    setActive(false);
    setSaid("");
  }

  /** Ends, clearing the selection, and returns to where it was started. */
  function leave() {
    stop();
    document.getSelection()?.removeAllRanges();
    if (origin.current instanceof HTMLElement && origin.current !== document.body)
      takeFocus(origin.current);
  }

  function select(cursor: Cursor) {
    const range = article.current && spanToRange(spanOfCursor(cursor), article.current);
    if (!article.current || !range) return;
    selectRange(range, cursor.focus.start < cursor.anchor.start);
    const focus = spanToRange(cursor.focus, article.current);
    if (focus) keepInWindow(focus);
    setSaid(readOut(wordsInRange(range, article.current)));
  }

  function onKeyDown(event: KeyboardEvent) {
    const move = keyMove(event);
    if (!move || !article.current) return;
    event.preventDefault();
    const { by, step, extend } = move;
    if (step === "line") document.getSelection()?.modify("extend", TO[by], "line");
    const now = selected(article.current);
    if (!now) return;
    if (step !== "line") return select(moveCursor(article.current, now, step, by, extend));
    select(extend ? now : { anchor: now.focus, focus: now.focus });
  }

  return { active, said, start, stop, leave, onKeyDown };
}

const TO = { 1: "forward", [-1]: "backward" };

function selected(article: HTMLElement): Cursor | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const span = rangeToSpan(range, article);
  const { focusNode, focusOffset } = selection;
  const backward = focusNode === range.startContainer && focusOffset === range.startOffset;
  return span && cursorOf(article, span, backward);
}

/** The first word of the first paragraph that starts in the window. */
function firstWordInWindow(article: HTMLElement): Cursor | null {
  const paragraphs = paragraphsIn(article);
  const shown = paragraphs.find((each) => each.getBoundingClientRect().top >= 0) ?? paragraphs[0];
  const first = shown && cursorOf(article, { start: startOf(shown), end: endOf(shown) }, true);
  return first ? { anchor: first.focus, focus: first.focus } : null;
}
