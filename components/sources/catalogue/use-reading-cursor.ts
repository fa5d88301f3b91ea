"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { readOut } from "@/components/ui/read-out";
import { selectRange } from "@/components/ui/select-range";
import type { Span } from "@/lib/text/anchors/span";
import { type Cursor, cursorOf, moved, type Step, spanOfCursor } from "./cursor-moves";
import { rangeOfSpan } from "./range-of-span";
import { spanOfRange, wordsOfRange } from "./span-of-range";
import { endOf, paragraphsIn, startOf } from "./text-pieces";

const MOVES: Record<string, { by: 1 | -1; near: Step | "line"; far: Step }> = {
  ArrowRight: { by: 1, near: "word", far: "sentence" },
  ArrowLeft: { by: -1, near: "word", far: "sentence" },
  ArrowDown: { by: 1, near: "line", far: "paragraph" },
  ArrowUp: { by: -1, near: "line", far: "paragraph" },
};

/**
 * A cursor for who selects words with the keyboard. It is nothing but the page's own selection,
 * moved by whole words: so selecting by key, mouse or touch can be mixed, and whatever works on
 * selected words works on these.
 */
export function useReadingCursor(article: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState(false);
  const [said, setSaid] = useState("");

  /** Begins at what is selected, at these words, or where the window begins. */
  function start(words: Span | null = null) {
    const text = article.current;
    const begin =
      text && (selected(text) ?? (words && cursorOf(text, words, false)) ?? inWindow(text));
    setActive(begin !== null);
    if (begin) select(begin);
  }

  /** The words stay selected. */
  function stop() {
    setActive(false);
    setSaid("");
  }

  function leave() {
    stop();
    document.getSelection()?.removeAllRanges();
  }

  function select(cursor: Cursor) {
    const range = article.current && rangeOfSpan(spanOfCursor(cursor), article.current);
    if (!article.current || !range) return;
    selectRange(range, cursor.focus.start < cursor.anchor.start);
    const focus = rangeOfSpan(cursor.focus, article.current);
    if (focus) keepInWindow(focus);
    setSaid(readOut(wordsOfRange(range, article.current)));
  }

  function onKeyDown(event: KeyboardEvent) {
    const move = MOVES[event.key];
    if (!move || !article.current) return;
    event.preventDefault();
    const step = event.ctrlKey || event.altKey ? move.far : move.near;
    if (step === "line") document.getSelection()?.modify("extend", TO[move.by], "line");
    const now = selected(article.current);
    if (!now) return;
    const byLine = event.shiftKey ? now : { anchor: now.focus, focus: now.focus };
    const next = () => moved(article.current!, now, step as Step, move.by, event.shiftKey);
    select(step === "line" ? byLine : next());
  }

  return { active, said, start, stop, leave, onKeyDown };
}

const TO = { 1: "forward", [-1]: "backward" };

function selected(article: HTMLElement): Cursor | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const span = spanOfRange(range, article);
  const { focusNode, focusOffset } = selection;
  const backward = focusNode === range.startContainer && focusOffset === range.startOffset;
  return span && cursorOf(article, span, backward);
}

/** The first word of the first paragraph that begins in the window. */
function inWindow(article: HTMLElement): Cursor | null {
  const paragraphs = paragraphsIn(article);
  const shown = paragraphs.find((each) => each.getBoundingClientRect().top >= 0) ?? paragraphs[0];
  const first = shown && cursorOf(article, { start: startOf(shown), end: endOf(shown) }, true);
  return first ? { anchor: first.focus, focus: first.focus } : null;
}
