import { showInWindow } from "@/components/ui/show-in-window";
import { takeFocus } from "@/components/ui/take-focus";

/** The middle of the window, where one reads without scrolling. */
const COMFORT = { from: 0.1, to: 0.8 };

/** Puts the focus on a mark, which emphasises it, and scrolls where it is out of comfortable sight. */
export function goToMark(place: string | undefined) {
  const mark = place && document.getElementById(place);
  if (!mark) return;
  takeFocus(mark);
  const { top, bottom } = mark.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < innerHeight * COMFORT.from || bottom > innerHeight * COMFORT.to) showInWindow(mark);
}
