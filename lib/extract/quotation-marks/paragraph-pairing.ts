import type { Token } from "../tokens";
import type { Mark } from "./marks";
import type { QuotedSpan } from "./quoted-span";

/**
 * Pairs the marks of one paragraph, which ends before the token `to`, and adds its spans. `inherited` is the mark of a
 * quotation that continues from the paragraph before; its token is the last one there.
 */
export function pairParagraph(
  text: string,
  tokens: Token[],
  marks: Mark[],
  to: number,
  spans: QuotedSpan[],
  inherited: Mark | null = null,
): void {
  let open: Mark | null = inherited;
  let depth = 0;
  const push = (opening: Mark, last: number, closed: boolean) => {
    const start =
      opening === inherited ? tokens[opening.token + 1]!.start : tokens[opening.token]!.end;
    const end = closed ? tokens[last]!.start : (tokens[last - 1]?.end ?? start);
    if (end <= start || text.slice(start, Math.min(end, start + 200)).trim() === "") return;
    const { family } = opening;
    const firstToken = opening.token + 1;
    spans.push({
      start,
      end,
      firstToken,
      lastToken: last,
      family,
      closed,
      continuationOf: -1,
      interrupted: false,
    });
  };
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!;
    // Single marks inside double ones are part of the quotation, and vice versa.
    if (open && (open.family === "single") !== (mark.family === "single")) continue;
    if (!open) {
      if (mark.side !== "close" && !isMeasure(tokens, mark)) {
        open = mark;
        depth = 0;
      }
    } else if (mark.side === "open") {
      if (closesTwice(marks, m)) depth++;
      else {
        // The closing mark is missing: the earlier quotation ends before this one.
        push(open, mark.token, false);
        open = mark;
        depth = 0;
      }
    } else if (depth > 0) depth--;
    else {
      push(open, mark.token, true);
      open = null;
    }
  }
  if (open) push(open, to, false);
}

/** Whether the next two marks of its kind both close, so that this one opens a nested quotation. */
function closesTwice(marks: Mark[], index: number): boolean {
  const single = marks[index]!.family === "single";
  let closing = 0;
  for (let m = index + 1; m < marks.length && closing < 2; m++) {
    if ((marks[m]!.family === "single") !== single) continue;
    if (marks[m]!.side !== "close") return false;
    closing++;
  }
  return closing === 2;
}

/** Whether a straight mark after a number means inches or seconds of arc. */
function isMeasure(tokens: Token[], mark: Mark): boolean {
  const before = tokens[mark.token - 1];
  return before?.kind === "number" && before.end === tokens[mark.token]!.start;
}
