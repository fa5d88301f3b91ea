/**
 * How a verb reports: it says words, does something with words, reports a thought, or shows
 * something, as documents do.
 */
export type CueClass = "say" | "speak" | "think" | "show";

/** A verb that reports speech or thought. */
export interface Cue {
  class: CueClass;
  /** The base form: "say". */
  base: string;
  /** False for base and -ing forms, which attribute only beside another verb: "to say", "adding". */
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
