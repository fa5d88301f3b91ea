/** How a verb reports: says words, does something with words, tells a mind, or shows (documents). */
export type CueClass = "say" | "speak" | "think" | "show";

export interface Cue {
  class: CueClass;
  /** "-ing" and base forms attribute only beside another verb: "adding", "to say". */
  finite: boolean;
}

export type TokenKind = "word" | "number" | "mark" | "punct";

/** A word or a punctuation mark of the text; `start` and `end` in UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** First letter is a capital. */
  cap: boolean;
  /** Index of the paragraph (paragraph) that holds it. */
  paragraph: number;
  /** Index of the sentence that holds it. */
  sentence: number;
  /** Index of the marked span that holds it, or -1 in the reporter's own text. */
  span: number;
  /** How it reports speech or thought, null where it is no reporting verb. */
  cue: Cue | null;
}
