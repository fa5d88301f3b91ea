import { insertText, replaceText } from "@/components/ui/insert-text";

/**
 * Inserts a citation at the cursor, or where the cursor was when the text lost focus; at the end if it
 * never had focus, before a full stop there. Leaves the cursor after the citation. A text in view takes the focus, and
 * Ctrl+Z undoes it; one out of view does not, since the window would scroll to it. Returns whether it took the focus, or
 * that the quotation is already cited at that place.
 */
export function insertCitation(
  text: HTMLTextAreaElement,
  number: number,
): "focused" | "unseen" | "already" {
  const { value } = text;
  const cursor = visited.has(text) ? text.selectionEnd : value.length;
  const stop = value.slice(cursor).trim() === "" ? (/[.!?…]\s*$/.exec(value)?.[0] ?? "") : "";
  const at = Math.min(cursor, value.length - stop.length);
  const [earlier, later] = [value.slice(0, at), value.slice(at)];
  const own = `[Q${number}]`;
  if (earlier.endsWith(own) || later.startsWith(own)) return "already";
  const before = at === 0 || /[\s(]$/.test(earlier) ? "" : " ";
  const after = /^\w/.test(later) ? " " : "";
  const citation = `${before}${own}${after}`;
  const { top, bottom } = text.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) {
    visited.add(text);
    replaceText(text, citation, at, at);
    return "unseen";
  }
  text.focus();
  insertText(text, citation, at, at);
  return "focused";
}

/** Text areas that have had focus. In others, browsers report the cursor at the start. */
const visited = new WeakSet<EventTarget>();

export const rememberCursor = ({ currentTarget }: { currentTarget: EventTarget }) =>
  void visited.add(currentTarget);
