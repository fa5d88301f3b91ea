import type { KeyboardEvent } from "react";
import type { Step } from "./cursor-moves";

const MOVES: Record<string, { by: 1 | -1; near: Step | "line"; far: Step }> = {
  ArrowRight: { by: 1, near: "word", far: "sentence" },
  ArrowLeft: { by: -1, near: "word", far: "sentence" },
  ArrowDown: { by: 1, near: "line", far: "paragraph" },
  ArrowUp: { by: -1, near: "line", far: "paragraph" },
};

/** How a key moves the cursor: Ctrl or Alt goes further, Shift extends. Undefined if it does not. */
export function keyMove({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent) {
  const move = MOVES[key];
  return move && { by: move.by, step: ctrlKey || altKey ? move.far : move.near, extend: shiftKey };
}
