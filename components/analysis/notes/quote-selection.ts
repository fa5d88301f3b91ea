/** The selected words of a note, as a Markdown quotation to reply to; empty if none are selected. */
export function quoteSelection(note: Element | null): string {
  const selection = getSelection();
  if (!note || !selection || selection.isCollapsed || selection.rangeCount === 0) return "";
  const prose = note.querySelector(".markdown");
  if (!prose || !selection.getRangeAt(0).intersectsNode(prose)) return "";
  return asQuotation(selection.toString());
}

/** A text as a Markdown quotation, with room below it for the reply. */
export function asQuotation(text: string): string {
  const lines = text.trim().split(/\r?\n/);
  return text.trim() && `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}
