import type { ParsedText } from "../parse";

/** Running counts over the tokens: what lies between two tokens is the difference of two counts. */
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
  const counter = () => new Int32Array(tokens.length + 1);
  const [outside, started, heads, commas] = [counter(), counter(), counter(), counter()];
  const [verbs, relatives, ands] = [counter(), counter(), counter()];
  // A single pass for all of them: each token is read once.
  for (let i = 0; i < tokens.length; i++) {
    const { span, kind, text, lower, cue } = tokens[i]!;
    const relative = lower === "who" || lower === "which" || lower === "that";
    outside[i + 1] = outside[i]! + (span < 0 && kind !== "mark" ? 1 : 0);
    started[i + 1] = started[i]! + isStart[i]!;
    heads[i + 1] = heads[i]! + isHead[i]!;
    commas[i + 1] = commas[i]! + (text === "," ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (cue ? 1 : 0);
    relatives[i + 1] = relatives[i]! + (relative ? 1 : 0);
    ands[i + 1] = ands[i]! + (lower === "and" ? 1 : 0);
  }
  return {
    outsideMentions,
    outside,
    spans: started,
    mentions: heads,
    commas,
    verbs,
    relatives,
    ands,
  };
}
