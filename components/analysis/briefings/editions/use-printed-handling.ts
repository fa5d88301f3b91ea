import { useEffect } from "react";

/** Has the handling line printed at the top of every sheet, by edition.css, where browsers print margin boxes. */
export function usePrintedHandling(handling: string | null) {
  useEffect(() => {
    if (!handling) return;
    const { style } = document.documentElement;
    // A string of CSS is written like one of JSON, but on one line.
    style.setProperty("--handling", JSON.stringify(handling.replace(/\s+/g, " ")));
    return () => {
      style.removeProperty("--handling");
    };
  }, [handling]);
}
