/** A refresh changes only what differs, but while somebody types or drags even that would be felt. */
const TYPING_MS = 300;
/** What others do is shown after this long in any case. */
const MAX_WAIT_MS = 3_000;

let typed = Number.NEGATIVE_INFINITY;
let composing = false;
let pressed = false;

/** Notes what the person does with the keyboard and the pointer. Returns a function that stops it. */
export function watchHands(): () => void {
  const stop = new AbortController();
  const on = (names: string[], handle: () => void) => {
    for (const name of names)
      addEventListener(name, handle, { signal: stop.signal, capture: true, passive: true });
  };
  on(["input"], () => {
    typed = performance.now();
  });
  on(["compositionstart"], () => {
    composing = true;
  });
  on(["compositionend"], () => {
    composing = false;
  });
  on(["pointerdown"], () => {
    pressed = true;
  });
  on(["pointerup", "pointercancel"], () => {
    pressed = false;
  });
  return () => stop.abort();
}

/** Whether what has waited since then should wait longer, because of what the person is doing. */
export function isBusy(since: number): boolean {
  const now = performance.now();
  if (composing) return true;
  return now - since < MAX_WAIT_MS && (pressed || now - typed < TYPING_MS);
}
