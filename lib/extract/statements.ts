import { cueOf } from "./cues";
import type { MarkedSpan } from "./pairs";
import type { Reading } from "./reading";
import type { QuoteKind } from "./types";

const ENDS = new Set([".", "!", "?", ",", "…", "...", "—", "–", "--"]);

/** Whether quoted words are clauses of their own or a few words in the reporter's sentence. */
export function kindOf({ tokens }: Reading, span: MarkedSpan): QuoteKind {
  const first = tokens[span.firstToken]!;
  const before = tokens[span.firstToken - 2];
  const words = wordsIn({ tokens }, span);
  const leads = !before || before.block !== first.block || /^[,:.!?—–"”’]|''$/.test(before.text);
  const whole = leads && (first.cap || first.kind !== "word");
  const goesOn = before?.kind === "word" && words < 8;
  return whole || (words >= 12 && first.cap) || (words >= 20 && !goesOn) ? "direct" : "mixed";
}

/** Takes a span; gives how many words and numbers stand in it. */
export function wordsIn({ tokens }: Pick<Reading, "tokens">, span: MarkedSpan): number {
  let words = 0;
  for (let t = span.firstToken; t < span.lastToken && words < 100; t++) {
    if (tokens[t]!.kind === "word" || tokens[t]!.kind === "number") words++;
  }
  return words;
}

/** Whether a short span looks like a title or a term of art: few words, no verb that reports near. */
export function isTermOfArt({ tokens }: Reading, span: MarkedSpan): boolean {
  const words = wordsIn({ tokens }, span);
  if (words > 5) return false;
  const last = tokens[span.lastToken - 1]!;
  if (ENDS.has(last.text) && words > 2 && last.text !== ".") return false;
  const home = tokens[span.firstToken]!.sentence;
  // A sentence of its own is somebody's.
  if (tokens[span.firstToken - 2]?.sentence !== home && last.text === "." && words > 1)
    return false;
  for (let t = span.firstToken - 14; t < span.lastToken + 12; t++) {
    if (t >= span.firstToken && t < span.lastToken) continue;
    const token = tokens[t];
    if (token?.sentence === home && token.span < 0 && cueOf(token)) return false;
    if (token?.sentence === home && token.span < 0 && token.lower === "according") return false;
  }
  return true;
}
