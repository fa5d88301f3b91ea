import { useEffect } from "react";

/** Prints the handling line at the top of every sheet through edition-sheets.css, in browsers that print margin boxes. */
export function usePrintedHandling(handling: string | null) {
  useEffect(() => {
    if (!handling) return;
    const { style } = document.documentElement;
    // A CSS string is written like a JSON string, but on one line.
    style.setProperty("--handling", JSON.stringify(handling.replace(/\s+/g, " ")));
    return () => {
      style.removeProperty("--handling");
    };
  }, [handling]);
}
