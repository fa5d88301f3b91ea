import { ABBREVIATIONS } from "../lexicon";
import { isPlainSpace, plainEnd } from "./plain-tokens";
import type { Token, TokenKind } from "./token";

// In order: abbreviations with full stops inside (U.S., a.m., D-S.C.); words, with any apostrophes,
// hyphens and ampersands inside; numbers; quotation marks, ellipses and dashes; any other character.
// Invisible characters (soft hyphens, joiners, stray C1 controls) do not end a word.
const TOKEN =
  /(?:\p{L}-)?(?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c-\u200d\u2060\u0080-\u0084\u0086-\u009f_]*(?:(?:[-‑&/]|[’'](?![sS](?![\p{L}\p{N}]))|\.(?=\p{Ll}))(?=\p{L})\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c-\u200d\u2060\u0080-\u0084\u0086-\u009f]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|['’][sS](?![\p{L}\p{N}])|''|``|‘‘|’’|\.\.\.|--|[^\s\p{L}\p{N}]/uy;

const MARK = /^(?:["“”„‟«»‹›'‘’`]|''|``|‘‘|’’)$/;
const LETTER = /^[@#]?\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;

const FIRST_BEYOND_ASCII = 0x80;

/** What kind of token a word or mark is. Most are plain letters, which need no pattern. */
function kindOf(word: string): TokenKind {
  const first = word.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return "word";
  if (LETTER.test(word)) return "word";
  if (DIGIT.test(word)) return "number";
  return MARK.test(word) ? "mark" : "punct";
}

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < FIRST_BEYOND_ASCII ? first >= 0x41 && first <= 0x5a : CAPITAL.test(word);
};

/** What the letters of a token say about it. */
type Spelling = Pick<Token, "text" | "lower" | "kind" | "cap">;

function spellingOf(text: string): Spelling {
  const kind = kindOf(text);
  const isS = kind === "punct" && text.length > 1 && /[sS]$/.test(text);
  // "The WHO's director": an organisation, and no pronoun.
  const lower = text === "WHO" ? "w.h.o." : text.toLowerCase();
  return { text, lower, kind: isS ? "word" : kind, cap: isCapital(text) };
}

/** Splits a text into tokens. A possessive 's is a separate token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  // Half of the words of an article have occurred in it before.
  const spellings = new Map<string, Spelling>();
  const spelled = (written: string): Spelling => {
    const known = spellings.get(written);
    if (known) return known;
    const fresh = spellingOf(written);
    spellings.set(written, fresh);
    return fresh;
  };
  for (let start = 0, next = 0; start < text.length; start = next) {
    next = endOfToken(text, start);
    if (next === start) {
      next++;
      continue;
    }
    let end = next;
    let spelling = spelled(text.slice(start, end));
    // "Sen." keeps its full stop, which then does not end a sentence.
    if (spelling.kind === "word" && text[end] === "." && ownsFullStop(text, spelling.text, end))
      spelling = spelled(text.slice(start, ++end));
    if (spelling.text === "." && tokens.at(-1)?.end === end) continue;
    const { text: written, lower, kind, cap } = spelling;
    tokens.push({
      start,
      end,
      text: written,
      lower,
      kind,
      cap,
      paragraph: 0,
      sentence: 0,
      span: -1,
      cue: null,
    });
  }
  return tokens;
}

/** Where the token at a position ends. Returns the position itself if there is a space. */
function endOfToken(text: string, start: number): number {
  if (isPlainSpace(text, start)) return start;
  const end = plainEnd(text, start);
  if (end >= 0) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

// "In row G. His wife": words that no name begins with.
const OPENS_SENTENCE = /^\.\s(?:He|She|His|Her|They|Their|It|Its|We|But|This|That|These|There)\s/;

/** Whether the full stop after a word is part of it: "J.", "Sen.", "D-Ill.", "No. 2". */
function ownsFullStop(text: string, word: string, end: number): boolean {
  if (word.length === 1)
    return isCapital(word) && word !== "I" && !OPENS_SENTENCE.test(text.slice(end, end + 8));
  if (/^Nos?$/.test(word)) return /^\.\s?\d/.test(text.slice(end, end + 3));
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf("-") + 1));
}
