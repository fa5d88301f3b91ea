import { takeFocus } from "./take-focus";

let stop = () => {};

/**
 * Called when a control is pressed that may leave the page because of what it does. If the focus is lost with it, the
 * nearest thing around it that is still there takes the focus: its record, or the main area of the page that comes
 * next. Once the person presses anything else, the focus is theirs.
 */
export function keepFocus() {
  stop();
  const pressed = document.activeElement;
  if (!pressed || pressed === document.body) return;
  // Written down now: an element that has left the page no longer has its parents.
  const around: HTMLElement[] = [];
  for (let up = pressed.parentElement; up; up = up.parentElement) around.push(up);
  // After the layout effects of the change, so that a component with a better place for the focus comes first.
  const changes = new MutationObserver(() => {
    if (pressed.isConnected || document.activeElement !== document.body) return;
    stop();
    const place = around.find((each) => each.isConnected && each.getClientRects().length > 0);
    if (place && place !== document.body) takeFocus(place);
  });
  changes.observe(document.body, { childList: true, subtree: true });
  const pressing = new AbortController();
  stop = () => {
    changes.disconnect();
    pressing.abort();
  };
  for (const event of ["keydown", "pointerdown"])
    document.addEventListener(event, stop, { capture: true, signal: pressing.signal });
}
