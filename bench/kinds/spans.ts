import { diffArrays } from "diff";
import type { Token } from "./tokens";

/** Words of a text, as positions in its list of tokens, rising. */
export type Span = number[];

export interface Stretch {
  start: number;
  end: number;
}

/** Words that open a content clause. Whether a span includes them makes no difference. */
const OPENERS = new Set(["that", "whether", "que", "dass", "ob"]);

/** The tokens of a text between two offsets. Quotation marks and punctuation at the edges don't count. */
export function spanOf(tokens: Token[], { start, end }: Stretch): Span {
  const inside = tokens.flatMap((token, i) => (token.end > start && token.start < end ? [i] : []));
  const opener = inside.length > 1 && OPENERS.has(tokens[inside[0]!]!.word);
  return opener ? inside.slice(1) : inside;
}

/** The share of words that two spans have in common, of the longer one: 0.8 counts as found. */
export const overlapOf = (a: Span, b: Span): number =>
  common(a, b) / Math.max(a.length, b.length, 1);

/** The number of words that two spans have in common. */
export function common(a: Span, b: Span): number {
  const inB = new Set(b);
  return a.filter((token) => inB.has(token)).length;
}

/**
 * Where the words of one version of a text stand in another: extraction may take out a head or a
 * page header, or join lines. Takes and returns positions in the lists of tokens; a word without a
 * counterpart has none.
 */
export function positionsIn(gold: Token[], read: Token[]): (number | undefined)[] {
  const positions: (number | undefined)[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays(words(gold), words(read))) {
    if (removed) at += count;
    else for (let i = 0; i < count; i++) positions.push(added ? undefined : at++);
  }
  return positions;
}

const words = (tokens: Token[]): string[] => tokens.map(({ word }) => word);

/** Cuts a span at the ends of paragraphs: a line break, or an empty line where lines are wrapped. */
export function pieces(text: string, tokens: Token[], span: Span, wrapped = false): Span[] {
  const end = wrapped ? /\n[> ]*\n/ : /\n/;
  const parts: Span[] = [];
  let last = -1;
  for (const token of span) {
    const gap = last < 0 ? "\n\n" : text.slice(tokens[last]!.end, tokens[token]!.start);
    if (end.test(gap)) parts.push([token]);
    else parts.at(-1)!.push(token);
    last = token;
  }
  return parts;
}
