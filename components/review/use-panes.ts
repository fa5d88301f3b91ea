"use client";

import { type RefObject, useEffect, useRef } from "react";
import { cardOf, markOf, reveal, WIDE } from "./places";

/** How far from the top of the window the reader's eye is taken to be. */
const EYE = 0.3;

/**
 * Keeps the two panes together. Choosing a proposal shows it in both, and with `follow` called
 * before it takes the focus along; scrolling the window moves the other pane to what is read.
 */
export function usePanes(
  article: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  ordinal: number | null,
) {
  const takesFocus = useRef(false);
  const moved = useRef(0);

  useEffect(() => {
    if (ordinal === null) return;
    moved.current = performance.now();
    const card = cardOf(ordinal);
    reveal(markOf(ordinal));
    reveal(card);
    if (takesFocus.current) card?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [ordinal]);

  useEffect(() => {
    const onScroll = () => {
      // What choosing has scrolled is in its place already.
      if (performance.now() - moved.current < 200) return;
      const wide = window.matchMedia(WIDE).matches;
      const leader = wide ? article.current : list.current;
      const marks = leader?.querySelectorAll<HTMLElement>("[data-ordinal]") ?? [];
      const read = [...marks].find((m) => m.getBoundingClientRect().bottom > innerHeight * EYE);
      if (!read) return;
      const number = Number(read.dataset.ordinal);
      reveal(wide ? cardOf(number) : markOf(number), true);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, [article, list]);

  return {
    follow: () => {
      takesFocus.current = true;
    },
  };
}
