/** A refresh changes only what differs, but even that would disturb someone who is typing or dragging. */
const TYPING_MS = 300;
/** After this long, other people's changes are shown in any case. */
const MAX_WAIT_MS = 3_000;

let typed = Number.NEGATIVE_INFINITY;
let composing = false;
let pressed = false;

/** Tracks what the person does with the keyboard and the pointer. Returns a function that stops it. */
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

/** Whether a change that has been waiting since then should wait longer, because of what the person is doing. */
export function isBusy(since: number): boolean {
  const now = performance.now();
  if (composing) return true;
  return now - since < MAX_WAIT_MS && (pressed || now - typed < TYPING_MS);
}
