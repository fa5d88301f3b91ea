/**
 * Cites a quotation where the cursor is in a text, or was when it was left; at its end where nobody
 * has been there yet. The cursor goes behind it, so that writing goes on and Ctrl-Z takes it back.
 */
export function insertCitation(text: HTMLTextAreaElement, number: number) {
  const { value } = text;
  const at = visited.has(text) ? text.selectionEnd : value.length;
  const before = at === 0 || /[\s(]$/.test(value.slice(0, at)) ? "" : " ";
  const after = /^\w/.test(value.slice(at)) ? " " : "";
  const citation = `${before}[Q${number}]${after}`;
  text.focus();
  text.setSelectionRange(at, at);
  // Deprecated, and the one way to insert text that the browser can undo.
  if (document.execCommand("insertText", false, citation)) return;
  text.setRangeText(citation, at, at, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Texts in which somebody has set the cursor: elsewhere browsers have it at the beginning. */
const visited = new WeakSet<EventTarget>();

export const rememberCursor = ({ currentTarget }: { currentTarget: EventTarget }) =>
  void visited.add(currentTarget);
