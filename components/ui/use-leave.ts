import { type RefObject, useEffect, useEffectEvent } from "react";
import { keepFocus } from "./keep-focus";

/** How far a swipe goes, in pixels. */
const SWIPE = 48;

/**
 * Lets a message that lies over the page leave: after a while, unless the pointer or the focus is on it, or at once by
 * Escape or a swipe.
 *
 * @param after in milliseconds; null if it stays until somebody sends it away
 */
export function useLeave(
  message: RefObject<HTMLElement | null>,
  after: number | null,
  leave: () => void,
) {
  const leaving = useEffectEvent(() => {
    keepFocus();
    leave();
  });
  useEffect(() => {
    const shown = message.current;
    if (!shown) return;
    const ended = new AbortController();
    const { signal } = ended;
    const timer =
      after === null
        ? undefined
        : setInterval(() => shown.matches(":hover, :focus-within") || leaving(), after);
    const onKey = ({ key }: KeyboardEvent) =>
      key === "Escape" && !document.querySelector("dialog[open]") && leaving();
    let start = 0;
    addEventListener("keydown", onKey, { signal });
    shown.addEventListener("pointerdown", ({ clientX }) => (start = clientX), { signal });
    shown.addEventListener(
      "pointerup",
      ({ clientX, pointerType }) =>
        pointerType === "touch" && Math.abs(clientX - start) > SWIPE && leaving(),
      { signal },
    );
    return () => {
      clearInterval(timer);
      ended.abort();
    };
  }, [message, after]);
}
