/** Words between quotation marks. Offsets count UTF-16 code units; `open` and `close` include the marks. */
export interface MarkedSpan {
  open: number;
  start: number;
  end: number;
  close: number;
}

/** Pairs of marks, each as two characters: "«»". */
export type Marks = string[];

/**
 * Finds the words between quotation marks in a paragraph, the outermost only. A quotation without its
 * closing mark ends with the paragraph.
 */
export function markedSpans(text: string, start: number, end: number, marks: Marks): MarkedSpan[] {
  const closing = new Map<string, string>();
  for (const [opens, closes] of marks) closing.set(opens!, (closing.get(opens!) ?? "") + closes);
  const spans: MarkedSpan[] = [];
  let open = -1;
  let close = "";
  let depth = 0;
  const push = (last: number, after: number) => {
    const [from, to] = trimmed(text, open + 1, last);
    if (from < to) spans.push({ open, start: from, end: to, close: after });
    open = -1;
  };
  for (let i = start; i < end; i++) {
    const mark = text[i]!;
    if (open < 0) {
      const pair = closing.get(mark);
      if (pair === undefined) continue;
      open = i;
      close = pair;
      depth = 0;
    } else if (close.includes(mark) && (mark !== text[open] || i > open + 1)) {
      // "zo’n": an apostrophe does not close a quotation.
      if (mark === "’" && /\p{L}/u.test(text[i - 1]!) && /\p{L}/u.test(text[i + 1] ?? "")) continue;
      if (depth > 0) depth--;
      else push(i, i + 1);
    } else if (mark === text[open] && !close.includes(mark)) depth++;
  }
  if (open >= 0) push(end, end);
  return spans;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}
