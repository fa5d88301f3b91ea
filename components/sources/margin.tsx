"use client";

import { type ReactNode, useEffect, useRef } from "react";

const WIDE = "(min-width: 68.75rem)";
const GAP = 12;

/** Sets each note beside its mark, or as near below it as the notes above allow. */
export function Margin({ children }: { children: ReactNode }) {
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const notes = list.current;
    if (!notes) return;
    const place = () => align(notes, window.matchMedia(WIDE).matches);
    // Fonts that arrive, windows that change and forms that open all change somebody's height.
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    for (const note of notes.children) observer.observe(note);
    place();
    return () => observer.disconnect();
  }, []);

  return <ol ref={list}>{children}</ol>;
}

function align(list: HTMLElement, wide: boolean) {
  const notes = [...list.children] as HTMLElement[];
  const { top } = list.getBoundingClientRect();
  const wanted = notes.map((note) => {
    const mark = document.getElementById(`q${note.dataset.note}`);
    return mark ? mark.getBoundingClientRect().top - top : 0;
  });
  let below = 0;
  notes.forEach((note, k) => {
    const space = Math.max(k === 0 ? 0 : GAP, (wanted[k] ?? 0) - below);
    note.style.marginTop = wide ? `${space}px` : "";
    below += space + note.offsetHeight;
  });
}
