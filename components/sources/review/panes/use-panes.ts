"use client";

import { type RefObject, useEffect, useReducer, useRef } from "react";
import { isWide } from "@/components/ui/is-wide";
import { keepInWindow } from "@/components/ui/keep-in-window";
import { countBefore } from "@/lib/core/binary-search";
import { alignCard, cardOf, markOf, scrollIntoPane, visibleArea } from "./pane-layout";

/** How far down a pane the reader is assumed to be reading. */
const READING_LINE = 0.25;

/**
 * Keeps the two panes in step: choosing a proposal shows it in both, and scrolling one moves the other.
 * Returns a function that runs an action and then focuses the current proposal, since the button that
 * was pressed may be gone.
 */
export function usePanes(
  article: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  ordinal: number | null,
  editing: string | null,
) {
  const takesFocus = useRef(false);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const moved = useRef(0);
  const shown = useRef<number | null>(null);

  useEffect(() => {
    const opening = shown.current === null;
    if (ordinal === null || ordinal === shown.current) return;
    shown.current = ordinal;
    // A draft that nobody has started opens at its header; on a phone, where the buttons are at the foot of the window
    // from the start, it opens at what they decide on, unless there is a notice to be read before.
    const stays = opening && ordinal === 1 && (isWide() || document.querySelector("[data-notice]"));
    moved.current = performance.now();
    if (!stays) scrollIntoPane(markOf(ordinal), article.current);
    if (!isWide()) {
      if (!stays) scrollIntoPane(cardOf(ordinal), article.current);
      return;
    }
    const place = () => list.current && alignCard(ordinal, list.current);
    place();
    // Rows that have just scrolled into view get their height in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [article, list, ordinal]);

  // Focusing a field scrolls only the field into view, not the form above it. When the form closes, what is below it
  // moves up, and the proposal may be out of view.
  useEffect(() => {
    if (!editing || ordinal === null) return;
    const pane = article.current;
    const form = cardOf(ordinal)?.querySelector("form") ?? null;
    moved.current = performance.now();
    scrollIntoPane(form, pane);
    // Below the page's header, the list reaches beyond the foot of the window.
    if (form && isWide()) keepInWindow(form);
    return () => {
      moved.current = performance.now();
      scrollIntoPane(markOf(ordinal), pane);
      scrollIntoPane(cardOf(ordinal), pane);
    };
  }, [article, ordinal, editing]);

  useEffect(() => {
    if (takesFocus.current && ordinal !== null)
      focusTarget(ordinal, editing !== null)?.focus({ preventScroll: true });
    takesFocus.current = false;
  });

  useEffect(() => {
    const onScroll = () => {
      // Choosing a proposal has already scrolled both panes.
      if (performance.now() - moved.current < 200) return;
      const leader = isWide() ? article.current : list.current;
      const { top, height } = visibleArea(article.current);
      const places = [...(leader?.querySelectorAll<HTMLElement>("[data-ordinal]") ?? [])];
      // Measures few: each one far from the window has to be laid out first.
      const line = top + height * READING_LINE;
      const read = places[countBefore(places, (p) => p.getBoundingClientRect().bottom <= line)];
      if (!read) return;
      const number = Number(read.dataset.ordinal);
      scrollIntoPane(isWide() ? cardOf(number) : markOf(number), article.current, true);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, [article, list]);

  return (act: () => void) => {
    takesFocus.current = true;
    act();
    // An action that changes nothing, such as J at the last proposal, renders nothing.
    render();
  };
}

/** The card of a proposal, or a field of its form if it is being edited: the form's keys work only there. */
function focusTarget(ordinal: number, isEditing: boolean): HTMLElement | null {
  const card = cardOf(ordinal);
  const field = (what: string) => card?.querySelector<HTMLElement>(`form ${what}`);
  if (!isEditing) return card;
  return field("[role=combobox]") ?? field("input:checked") ?? card;
}
