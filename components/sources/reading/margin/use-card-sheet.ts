"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { markIdAt } from "@/components/sources/reading/marks/mark-navigation";
import { isWide } from "@/components/ui/is-wide";
import { takeFocus } from "@/components/ui/take-focus";

/** Opens the sheet when a mark in the text is pressed, and closes it when anything else is. */
export function useCardSheet(room: RefObject<HTMLElement | null>) {
  const [mark, setMark] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const press = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || !room.current || target.closest("dialog")) return;
      if (isWide() || room.current.contains(target)) return;
      const part = target.closest<HTMLElement>(".article :is(mark[data-marks], .mark-sign)");
      const pressed = part && markIdAt(part);
      // In a long text the cards are rendered gradually, and words may be pressed to select them.
      if (!pressed || !cardOf(room.current, pressed) || !getSelection()?.isCollapsed)
        return setMark(null);
      event.preventDefault();
      opener.current = part;
      room.current.style.minHeight = `${room.current.offsetHeight}px`;
      setMark(pressed);
    };
    document.addEventListener("click", press);
    return () => document.removeEventListener("click", press);
  }, [room]);

  useEffect(() => {
    if (!room.current) return;
    if (mark === null) room.current.style.minHeight = "";
    else takeFocus(cardOf(room.current, mark)!);
  }, [mark, room]);

  const close = useCallback(() => {
    setMark(null);
    if (opener.current) takeFocus(opener.current);
  }, []);
  return { open: mark !== null, close };
}

const cardOf = (room: HTMLElement, mark: string) =>
  room.querySelector<HTMLElement>(`[data-mark="${mark}"]`);
