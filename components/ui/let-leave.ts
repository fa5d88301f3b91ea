import { keepFocus } from "./keep-focus";

/** How far a swipe goes, in pixels. */
const SWIPE = 48;

/**
 * Lets a message that lies over the page leave: after a while, unless the pointer or the focus is on it, or at once by
 * Escape or a swipe.
 *
 * @param after in milliseconds; null if it stays until someone dismisses it
 * @param signal of the message being gone
 */
export function letLeave(
  message: HTMLElement,
  { after, leave, signal }: { after: number | null; leave: () => void; signal: AbortSignal },
) {
  if (signal.aborted) return;
  function end() {
    keepFocus();
    leave();
  }
  if (after !== null) {
    const timer = setInterval(() => message.matches(":hover, :focus-within") || end(), after);
    signal.addEventListener("abort", () => clearInterval(timer));
  }
  // Not if it closed something else, such as a selection: the undo is then still wanted.
  const onKey = ({ key, defaultPrevented }: KeyboardEvent) =>
    key === "Escape" && !defaultPrevented && !document.querySelector("dialog[open]") && end();
  let start = 0;
  addEventListener("keydown", onKey, { signal });
  message.addEventListener("pointerdown", ({ clientX }) => (start = clientX), { signal });
  message.addEventListener(
    "pointerup",
    ({ clientX, pointerType }) =>
      pointerType === "touch" && Math.abs(clientX - start) > SWIPE && end(),
    { signal },
  );
}
