import type { Token } from "../tokens";
import type { QuoteKind } from "../types";
import type { QuotedSpan } from "./quoted-span";

/** Whether a span quotes whole clauses (`direct`) or a few words in the reporter's sentence (`mixed`). */
export function quoteKind(tokens: Token[], span: QuotedSpan): QuoteKind {
  const first = tokens[span.firstToken]!;
  const before = tokens[span.firstToken - 2];
  const words = wordCount(tokens, span);
  const startsClause =
    !before || before.paragraph !== first.paragraph || /^[,:.!?—–"”’]|''$/.test(before.text);
  const whole = startsClause && (first.cap || first.kind !== "word");
  const inSentence = before?.kind === "word" && words < 8;
  return whole || (words >= 12 && first.cap) || (words >= 20 && !inSentence) ? "direct" : "mixed";
}

/** How many words and numbers a span contains; stops counting at 100. */
export function wordCount(tokens: Token[], span: QuotedSpan): number {
  let words = 0;
  for (let t = span.firstToken; t < span.lastToken && words < 100; t++) {
    if (tokens[t]!.kind === "word" || tokens[t]!.kind === "number") words++;
  }
  return words;
}
