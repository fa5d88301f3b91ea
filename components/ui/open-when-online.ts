type Go = () => void;

let waits: ((go: Go) => void) | null = null;

/**
 * Opens a page at once or, while the browser is offline, once it is connected again: otherwise its error page would
 * replace the desk, with what is typed there.
 */
export function whenOnline(go: Go): void {
  if (navigator.onLine || !waits) go();
  else waits(go);
}

/** Sets what keeps the page that is to be opened, for as long as the desk is shown. Returns what ends that. */
export function keepForOnline(keep: (go: Go) => void): () => void {
  waits = keep;
  return () => {
    waits = null;
  };
}
