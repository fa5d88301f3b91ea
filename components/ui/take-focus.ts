/**
 * Puts the focus on a piece of text, without scrolling. It takes the focus only this once: Chromium
 * lets nobody select words by mouse from within a text that takes it at any time.
 */
export function takeFocus(text: HTMLElement) {
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
