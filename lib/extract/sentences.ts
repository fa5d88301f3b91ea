import type { Token } from "./tokens";

/** A sentence of the reporter: a quotation within it counts as one piece. Token indices. */
export interface Sentence {
  first: number;
  last: number;
  block: number;
}

const ENDS = new Set([".", "!", "?", "…", "..."]);

/**
 * Takes tokens whose blocks and marked spans are noted, and the test whether a word can report
 * speech; gives the sentences, and notes on each token which one holds it.
 */
export function findSentences(tokens: Token[], reports: (token: Token) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    tokens[i]!.sentence = sentences.length;
    const next = tokens[i + 1];
    if (next && next.block === tokens[i]!.block && !endsAt(tokens, i, reports)) continue;
    sentences.push({ first, last: i + 1, block: tokens[i]!.block });
    first = i + 1;
  }
  return sentences;
}

function endsAt(tokens: Token[], i: number, reports: (token: Token) => boolean): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.span >= 0) return false;
  if (ENDS.has(token.text)) return next.kind !== "mark" || tokens[i + 2]?.span !== token.span;
  if (token.kind !== "mark") return false;
  const inner = tokens[i - 1];
  if (!inner || inner.span < 0 || !ENDS.has(inner.text)) return false;
  if (!next.cap && next.kind === "word") return false;
  return inner.text === "." || !attributionFollows(tokens, i + 1, reports);
}

/** “Is it?” Smith asked: a reporting verb within a few words of a quotation that asks or exclaims. */
function attributionFollows(
  tokens: Token[],
  from: number,
  reports: (token: Token) => boolean,
): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind === "punct" || token.kind === "mark") return false;
    if (reports(token)) return true;
  }
  return false;
}
