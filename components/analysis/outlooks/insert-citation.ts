import { insertText } from "@/components/ui/insert-text";

/**
 * Inserts a citation at the cursor, or where the cursor was when the text lost focus; at the end if it
 * never had focus. Leaves the cursor after the citation. Ctrl+Z undoes it.
 */
export function insertCitation(text: HTMLTextAreaElement, number: number) {
  const { value } = text;
  const at = visited.has(text) ? text.selectionEnd : value.length;
  const before = at === 0 || /[\s(]$/.test(value.slice(0, at)) ? "" : " ";
  const after = /^\w/.test(value.slice(at)) ? " " : "";
  text.focus();
  insertText(text, `${before}[Q${number}]${after}`, at, at);
}

/** Text areas that have had focus. In others, browsers report the cursor at the start. */
const visited = new WeakSet<EventTarget>();

export const rememberCursor = ({ currentTarget }: { currentTarget: EventTarget }) =>
  void visited.add(currentTarget);
