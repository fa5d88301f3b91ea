const FIELD = "input:not([type=checkbox], [type=radio]), textarea";

/** Presses a key where the focus is, if that is in a field or dialog, with what the browser would do. */
export function pressKey(event: KeyboardEvent) {
  const at = document.activeElement as HTMLElement | null;
  const dialog = at?.closest<HTMLDialogElement>("dialog[open]");
  const isField = at?.matches(FIELD);
  if (!at || !(isField || dialog)) return;
  if (!at.dispatchEvent(new KeyboardEvent(event.type, event))) return;
  const { key } = event;
  if (key === "Escape") dialog?.close();
  else if (!isField) /^(Enter| )$/.test(key) && at.matches("button, a, summary") && at.click();
  // Unlike a new value, it counts as typed: the browser can undo it, and the form hears of it.
  else if (key === "Backspace") document.execCommand("delete");
  else if (key.length === 1) document.execCommand("insertText", false, key);
  else if (key !== "Enter") return;
  else if (at instanceof HTMLInputElement) at.form?.requestSubmit();
  else document.execCommand("insertText", false, "\n");
}
