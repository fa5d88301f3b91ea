import type { ClipboardEvent } from "react";
import { insertText } from "@/components/ui/insert-text";

const FORMATTED = /<(?:a|b|strong|i|em|ul|ol|blockquote)[\s>]/i;
/** The words of a table, with tabs between them, are more than its Markdown. */
const TABLE = /<table[\s>]/i;

/** Pastes formatted text as Markdown, which the browser can undo. Pasting as plain text leaves it as it is. */
export function pasteFormatted(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const { clipboardData, currentTarget: area } = event;
  const [html, plain] = ["text/html", "text/plain"].map((type) => clipboardData.getData(type));
  if (!html || !FORMATTED.test(html) || TABLE.test(html)) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = area;
  import("./pasted-markdown")
    .then(({ markdownOf }) => markdownOf(html))
    .catch(() => "")
    .then((text) => insertText(area, text || plain!, selectionStart, selectionEnd));
}
