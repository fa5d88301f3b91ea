"use client";

import { type RefObject, useEffect, useRef } from "react";
import { countBefore } from "@/lib/core/binary-search";
import { cardOf, isWide, markOf, reveal, setAtLine, windowPane } from "./places";

/** Where in a pane the reader's eye is taken to be. */
const EYE = 0.25;

/**
 * Keeps the two panes together. Choosing a proposal shows it in both; scrolling the window moves
 * the other pane to what is read. Gives what runs an act and then lets the focus follow to the
 * current proposal, since what was pressed may be gone.
 */
export function usePanes(
  article: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  ordinal: number | null,
  editing: string | null,
) {
  const takesFocus = useRef(false);
  const moved = useRef(0);
  const shown = useRef<number | null>(null);

  useEffect(() => {
    const opening = shown.current === null;
    if (ordinal === null || ordinal === shown.current) return;
    shown.current = ordinal;
    // A draft that nobody has unsaved opens with its head.
    const stays = opening && ordinal === 1;
    moved.current = performance.now();
    if (!stays) reveal(markOf(ordinal), article.current);
    if (!isWide()) {
      if (!stays) reveal(cardOf(ordinal), article.current);
      return;
    }
    const place = () => list.current && setAtLine(ordinal, list.current);
    place();
    // Rows that have just come into view get their height in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [article, list, ordinal]);

  // The focus that a form takes brings its field into view, and not what stands above it.
  useEffect(() => {
    if (editing && ordinal !== null)
      reveal(cardOf(ordinal)?.querySelector("form") ?? null, article.current);
  }, [article, ordinal, editing]);

  useEffect(() => {
    if (takesFocus.current && ordinal !== null)
      focusTarget(ordinal, editing !== null)?.focus({ preventScroll: true });
    takesFocus.current = false;
  });

  useEffect(() => {
    const onScroll = () => {
      // What choosing has scrolled is in its place already.
      if (performance.now() - moved.current < 200) return;
      const leader = isWide() ? article.current : list.current;
      const { top, height } = windowPane(article.current);
      const places = [...(leader?.querySelectorAll<HTMLElement>("[data-ordinal]") ?? [])];
      // Few are measured: each that is far from the window has to be laid out for it.
      const eye = top + height * EYE;
      const read = places[countBefore(places, (p) => p.getBoundingClientRect().bottom <= eye)];
      if (!read) return;
      const number = Number(read.dataset.ordinal);
      reveal(isWide() ? cardOf(number) : markOf(number), article.current, true);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, [article, list]);

  return (act: () => void) => {
    takesFocus.current = true;
    act();
  };
}

/** The card of a proposal, or a field of its form if it is being edited: the form's keys work only there. */
function focusTarget(ordinal: number, isEditing: boolean): HTMLElement | null {
  const card = cardOf(ordinal);
  const field = (what: string) => card?.querySelector<HTMLElement>(`form ${what}`);
  if (!isEditing) return card;
  return field("[role=combobox]") ?? field("input:checked") ?? card;
}
