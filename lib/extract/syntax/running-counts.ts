import type { ParsedText } from "../parse";
import { cueOf, type Token } from "../tokens";

/** Running counts over the tokens: what is between two tokens is the difference of two counts. */
export interface RunningCounts {
  /** Tokens outside quotation marks before each token. */
  outside: Int32Array;
  /** Quoted spans that begin before each token. */
  spans: Int32Array;
  /** Mentions outside quotation marks that can be a speaker, as indices of `ParsedText.mentions`. */
  outsideMentions: number[];
  /** For each token, how many of `outsideMentions` have their head before it. */
  mentions: Int32Array;
  /** Commas, reporting verbs, relative pronouns and "and" before each token. */
  commas: Int32Array;
  verbs: Int32Array;
  relatives: Int32Array;
  ands: Int32Array;
}

/** Counts along a parsed text. */
export function runningCounts({ tokens, mentions, spans }: ParsedText): RunningCounts {
  const outsideMentions: number[] = [];
  const isHead = new Uint8Array(tokens.length);
  mentions.forEach((mention, index) => {
    if (tokens[mention.head]!.span >= 0 || mention.inRole) return;
    outsideMentions.push(index);
    isHead[mention.head] = 1;
  });
  const isStart = new Uint8Array(tokens.length);
  for (const span of spans) isStart[span.firstToken] = 1;
  const countOf = (counts: (token: Token, i: number) => boolean) => runningCount(tokens, counts);
  return {
    outsideMentions,
    outside: countOf(({ span, kind }) => span < 0 && kind !== "mark"),
    spans: countOf((_, i) => isStart[i] === 1),
    mentions: countOf((_, i) => isHead[i] === 1),
    commas: countOf(({ text }) => text === ","),
    verbs: countOf((token) => cueOf(token) !== null),
    relatives: countOf(({ lower }) => RELATIVE.test(lower)),
    ands: countOf(({ lower }) => lower === "and"),
  };
}

const RELATIVE = /^(?:who|which|that)$/;

/** For each token, how many before it count. */
function runningCount(tokens: Token[], counts: (token: Token, i: number) => boolean): Int32Array {
  const sums = new Int32Array(tokens.length + 1);
  tokens.forEach((token, i) => {
    sums[i + 1] = sums[i]! + (counts(token, i) ? 1 : 0);
  });
  return sums;
}
