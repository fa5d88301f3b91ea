"use client";

import { type RefObject, useEffect, useState } from "react";

/** Whether a finger or a button of the mouse is down on a text: a selection may still be growing. */
export function usePressed(text: RefObject<HTMLElement | null>): boolean {
  const [pressed, setPressed] = useState(false);

  useEffect(() => {
    const press = ({ target }: Event) => setPressed(!!text.current?.contains(target as Node));
    const release = () => setPressed(false);
    addEventListener("pointerdown", press);
    // Where the browser takes over, to scroll or to move a handle, it cancels.
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, release);
    return () => {
      removeEventListener("pointerdown", press);
      for (const end of ["pointerup", "pointercancel"]) removeEventListener(end, release);
    };
  }, [text]);

  return pressed;
}
