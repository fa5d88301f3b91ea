import { insertText, replaceText } from "@/components/ui/insert-text";

/**
 * Inserts a citation at the cursor, or where the cursor was when the text lost focus; at the end if it
 * never had focus. Leaves the cursor after the citation. A text in view takes the focus, and Ctrl+Z undoes it; one out of
 * view does not, since the window would scroll to it. Returns whether it took the focus.
 */
export function insertCitation(text: HTMLTextAreaElement, number: number): boolean {
  const { value } = text;
  const at = visited.has(text) ? text.selectionEnd : value.length;
  const before = at === 0 || /[\s(]$/.test(value.slice(0, at)) ? "" : " ";
  const after = /^\w/.test(value.slice(at)) ? " " : "";
  const citation = `${before}[Q${number}]${after}`;
  const { top, bottom } = text.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) {
    visited.add(text);
    replaceText(text, citation, at, at);
    return false;
  }
  text.focus();
  insertText(text, citation, at, at);
  return true;
}

/** Text areas that have had focus. In others, browsers report the cursor at the start. */
const visited = new WeakSet<EventTarget>();

export const rememberCursor = ({ currentTarget }: { currentTarget: EventTarget }) =>
  void visited.add(currentTarget);
