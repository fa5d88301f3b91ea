/**
 * How a verb reports: it says words, does something with words, reports a thought, or shows something, as documents do.
 */
export type CueClass = "say" | "speak" | "think" | "show";

/** A verb that reports speech or thought. */
export interface Cue {
  class: CueClass;
  /** The base form: "say". */
  base: string;
  /** False for base and -ing forms, which attribute words only together with another verb: "to say", "adding". */
  finite: boolean;
}

export type TokenKind = "word" | "number" | "mark" | "punct";

/** A word or punctuation mark. `start` and `end` count UTF-16 code units of the text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** The first letter is a capital. */
  cap: boolean;
  /** Index of its paragraph. */
  paragraph: number;
  /** Index of its sentence. */
  sentence: number;
  /** Index of the quoted span that contains it, or -1 outside quotation marks. */
  span: number;
  /** How it reports speech or thought, or null if it is not a reporting verb. */
  cue: Cue | null;
}

/** The word at a token in lower case, or an empty string outside the text. */
export const wordAt = (tokens: Token[], i: number): string => tokens[i]?.lower ?? "";

/** Whether a token is the month of May rather than the auxiliary, as it has a capital. */
export const isMonthOfMay = ({ lower, cap }: Token): boolean => cap && lower === "may";

/** Whether a token is an "s" after an apostrophe, which is a separate token: "Norway | ’s | envoy". */
export const isApostropheS = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "’s" || token.lower === "'s");
