const CHANGED = "demarche:views";

/** Says that saved views have been changed here, so that the sidebar counts them again. */
export const tellViewsChanged = () => document.dispatchEvent(new Event(CHANGED));

/** Calls back whenever saved views have been changed here. Returns a function that stops it. */
export function onViewsChanged(call: () => void): () => void {
  document.addEventListener(CHANGED, call);
  return () => document.removeEventListener(CHANGED, call);
}
