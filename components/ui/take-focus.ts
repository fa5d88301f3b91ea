/**
 * Focuses an element that can't normally take the focus, without scrolling. It can take it only this once:
 * in Chromium, nobody can select words with the mouse inside a focusable text.
 */
export function takeFocus(text: HTMLElement) {
  // The main area can always take it.
  if (text.hasAttribute("tabindex")) return text.focus({ preventScroll: true });
  text.tabIndex = -1;
  text.focus({ preventScroll: true });
  const released = new AbortController();
  const release = () => {
    text.removeAttribute("tabindex");
    released.abort();
  };
  for (const event of ["blur", "pointerdown"])
    text.addEventListener(event, release, { signal: released.signal });
}
