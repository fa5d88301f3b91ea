"use client";

import { useEffect, useState } from "react";

/** Whether a finger or a button of the mouse is down: a selection may still be growing. */
export function usePressed(): boolean {
  const [pressed, setPressed] = useState(false);

  useEffect(() => {
    const press = () => setPressed(true);
    const release = () => setPressed(false);
    addEventListener("pointerdown", press);
    // Where the browser takes over, to scroll or to move a handle, it cancels.
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, release);
    return () => {
      removeEventListener("pointerdown", press);
      for (const end of ["pointerup", "pointercancel"]) removeEventListener(end, release);
    };
  }, []);

  return pressed;
}
