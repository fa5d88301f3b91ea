/** Replaces a part of a text area, which has the focus, as if it had been typed. */
export function insertText(area: HTMLTextAreaElement, text: string, from: number, to: number) {
  area.setSelectionRange(from, to);
  // Deprecated, but the only way to insert text that the browser can undo.
  if (!document.execCommand("insertText", false, text)) replaceText(area, text, from, to);
}

/** Replaces a part of a text area that need not have the focus, which the browser can't undo. */
export function replaceText(area: HTMLTextAreaElement, text: string, from: number, to: number) {
  area.setRangeText(text, from, to, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
