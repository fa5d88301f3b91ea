import type { ParsedText } from "../parse";
import type { QuoteKind } from "../types";
import type { QuotedSpan } from "./quoted-span";

/** Whether quoted words are clauses of their own or a few words in the reporter's sentence. */
export function kindOf({ tokens }: ParsedText, span: QuotedSpan): QuoteKind {
  const first = tokens[span.firstToken]!;
  const before = tokens[span.firstToken - 2];
  const words = wordCount({ tokens }, span);
  const leads =
    !before || before.paragraph !== first.paragraph || /^[,:.!?—–"”’]|''$/.test(before.text);
  const whole = leads && (first.cap || first.kind !== "word");
  const goesOn = before?.kind === "word" && words < 8;
  return whole || (words >= 12 && first.cap) || (words >= 20 && !goesOn) ? "direct" : "mixed";
}

/** Takes a span; gives how many words and numbers stand in it. */
export function wordCount({ tokens }: Pick<ParsedText, "tokens">, span: QuotedSpan): number {
  let words = 0;
  for (let t = span.firstToken; t < span.lastToken && words < 100; t++) {
    if (tokens[t]!.kind === "word" || tokens[t]!.kind === "number") words++;
  }
  return words;
}
