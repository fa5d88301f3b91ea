import type { Cue } from "./cues";
import { ABBREVIATIONS } from "./data/abbreviations";

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
  /** Index of the block (paragraph) that holds it. */
  block: number;
  /** Index of the sentence that holds it. */
  sentence: number;
  /** Index of the marked span that holds it, or -1 in the reporter's own text. */
  span: number;
  /** How it reports speech or thought, null where it is no reporting verb. */
  cue: Cue | null;
}

// Alternatives in order: abbreviations with inner dots (U.S., a.m.), words with inner apostrophes,
// hyphens and ampersands, numbers, quotation marks, ellipses and dashes, any other single mark.
const TOKEN =
  /(?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:(?:[-‑&/]|[’'](?![sS](?![\p{L}\p{N}]))|\.(?=\p{Ll}))(?=\p{L})\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|['’][sS](?![\p{L}\p{N}])|''|``|‘‘|’’|\.\.\.|--|[^\s\p{L}\p{N}]/gu;

const MARK = /^(?:["“”„‟«»‹›'‘’`]|''|``|‘‘|’’)$/;
const LETTER = /^[@#]?\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;

/** Takes a text; gives its tokens in order. A possessive 's is a token of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    let end = start + word.length;
    const kind: TokenKind = LETTER.test(word)
      ? "word"
      : DIGIT.test(word)
        ? "number"
        : MARK.test(word)
          ? "mark"
          : "punct";
    // "Sen." keeps its point, so that it does not end a sentence.
    if (kind === "word" && text[end] === "." && takesPoint(word)) end++;
    if (kind === "punct" && word === "." && tokens.at(-1)?.end === end) continue;
    const piece = end === start + word.length ? word : text.slice(start, end);
    tokens.push({
      start,
      end,
      text: piece,
      lower: piece.toLowerCase(),
      kind: kind === "punct" && word.length > 1 && /[sS]$/.test(word) ? "word" : kind,
      cap: CAPITAL.test(word),
      block: 0,
      sentence: 0,
      span: -1,
      cue: null,
    });
  }
  return tokens;
}

function takesPoint(word: string): boolean {
  return (word.length === 1 && CAPITAL.test(word) && word !== "I") || ABBREVIATIONS.has(word);
}
