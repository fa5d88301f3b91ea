"use client";

import { type RefObject, useEffect, useState } from "react";

/** Whether a pointer is down on the text, so that the selection may still be changing. */
export function usePressed(text: RefObject<HTMLElement | null>): boolean {
  const [pressed, setPressed] = useState(false);

  useEffect(() => {
    const press = ({ target }: Event) => setPressed(!!text.current?.contains(target as Node));
    const release = () => setPressed(false);
    addEventListener("pointerdown", press);
    // The browser cancels when it takes over, to scroll or to move a selection handle.
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, release);
    return () => {
      removeEventListener("pointerdown", press);
      for (const end of ["pointerup", "pointercancel"]) removeEventListener(end, release);
    };
  }, [text]);

  return pressed;
}
