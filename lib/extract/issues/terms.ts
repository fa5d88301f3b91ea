import { type Token, tokenise } from "../tokens";
import type { IssueTerms, TermDecisions } from "../types";
import { learnedWeight } from "./decisions";

/** A term of an issue, found in the text. Offsets count UTF-16 code units. */
export interface TermHit {
  slug: string;
  start: number;
  end: number;
  /** As written in the text. */
  word: string;
  /** As listed among the issue's terms. */
  term: string;
  /** How telling it is, 0 to 1: by its form, and by reviewers' decisions. */
  weight: number;
  /** Reviewers' decisions, if they count against the term. */
  decisions: TermDecisions | null;
}

interface Term {
  slug: string;
  raw: string;
  words: string[];
  decisions: TermDecisions | undefined;
  /** The term, if it is an acronym, which matches only in capitals. */
  exact: string | null;
}

interface Piece {
  stem: string;
  /** The terms that begin with it. */
  known: Term[] | undefined;
  start: number;
  end: number;
}

const PLAIN = 0.85;

/** How telling a term is by its form in the text: a single common word less so than a name or a phrase. */
const termWeight = (word: string): number =>
  /\s|-/.test(word) || /\p{Lu}/u.test(word) ? 1 : PLAIN;

/** Terms by their first word. */
export type TermIndex = Map<string, Term[]>;

/** How a text is written: what else its language calls a term, and whether articles are elided. */
export interface Writing {
  also: (term: string) => string[];
  elided: boolean;
}

const ENGLISH: Writing = { also: () => [], elided: false };

/** Indexes the terms of the desk's issues, as they are or as expressed in a language. Skips empty terms. */
export function indexTerms(issues: IssueTerms[], { also, elided } = ENGLISH): TermIndex {
  const index: TermIndex = new Map();
  for (const { slug, terms, decisions } of issues) {
    for (const raw of terms) {
      for (const spelling of [raw, ...also(raw)]) {
        const words = pieces(tokenise(spelling), elided, index).map((piece) => piece.stem);
        if (words.length === 0) continue;
        const given = spelling.trim();
        const exact = words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(given) ? given : null;
        const list = index.get(words[0]!) ?? [];
        list.push({ slug, raw, words, exact, decisions: decisions?.[raw] });
        index.set(words[0]!, list);
      }
    }
  }
  // Longest first, so that "climate change" is found before "climate".
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Finds every indexed term in a text, in order. */
export function findTerms(
  index: TermIndex,
  text: string,
  tokens: Token[],
  { elided } = ENGLISH,
): TermHit[] {
  const words = pieces(tokens, elided, index);
  const hits: TermHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const { known } = words[i]!;
    if (!known) continue;
    const seen = new Set<string>();
    for (const term of known) {
      if (!isAt(words, i, term) || seen.has(term.slug)) continue;
      const start = words[i]!.start;
      const end = words[i + term.words.length - 1]!.end;
      const word = text.slice(start, end).replace(/\s+/g, " ");
      if (term.exact !== null && word.replace(/s$/, "") !== term.exact) continue;
      hits.push({ slug: term.slug, start, end, word, term: term.raw, ...weigh(word, term) });
      seen.add(term.slug);
    }
  }
  return hits;
}

function isAt(words: Piece[], at: number, { words: sought }: Term): boolean {
  // The first word is what the term is indexed by.
  for (let k = 1; k < sought.length; k++) if (words[at + k]?.stem !== sought[k]) return false;
  return true;
}

function weigh(word: string, { decisions }: Term): Pick<TermHit, "weight" | "decisions"> {
  const learned = decisions ? learnedWeight(decisions) : 1;
  return { weight: termWeight(word) * learned, decisions: learned < 1 ? decisions! : null };
}

// Scripts that are written without spaces, and Korean, whose particles are joined to the word.
const LETTER_BY_LETTER =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]+/gu;
const SPACELESS = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/**
 * Splits tokens into words without plural endings. Hyphenated words are divided, and Chinese, Japanese and Korean are
 * split into characters, so that a term is found within a run of them. If articles are elided, they are left out: the
 * word of "l’Ukraine" is "Ukraine".
 */
function pieces(given: Token[], elided: boolean, index: TermIndex): Piece[] {
  const found: Piece[] = [];
  // Half of the words of an article have occurred in it before.
  const spellings = new Map<string, Piece[]>();
  for (const token of given) {
    if (token.kind !== "word" && token.kind !== "number") continue;
    const known = spellings.get(token.text);
    const parts = known ?? piecesOf(token, elided, index);
    if (!known) spellings.set(token.text, parts);
    for (const { stem, known, start, end } of parts)
      found.push({ stem, known, start: token.start + start, end: token.start + end });
  }
  return found;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The pieces of a word, with offsets from its start. */
function piecesOf(whole: Token, elided: boolean, index: TermIndex): Piece[] {
  const { start: from, end, lower } = elided ? withoutArticle(whole) : whole;
  const pieceOf = (part: string, start: number, last = start + part.length): Piece => {
    const stem = stemOf(part);
    return { stem, known: index.get(stem), start, end: last };
  };
  let at = from - whole.start;
  if (BEYOND_ASCII.test(lower) && SPACELESS.test(lower))
    return Array.from(lower.matchAll(LETTER_BY_LETTER), ({ 0: part, index }) =>
      pieceOf(part, at + index),
    );
  if (!/[-‑/]/.test(lower)) return [pieceOf(lower, at, end - whole.start)];
  const found: Piece[] = [];
  for (const part of lower.split(/[-‑/]/)) {
    if (part) found.push(pieceOf(part, at));
    at += part.length + 1;
  }
  return found;
}

function withoutArticle({ start, end, lower }: Token): Pick<Token, "start" | "end" | "lower"> {
  const { length } = /^(?:l|d|qu|n|s|jusqu|lorsqu)['’](?=\p{L})/u.exec(lower)?.[0] ?? "";
  return { start: start + length, end, lower: lower.slice(length) };
}

function stemOf(cased: string): string {
  const lower = cased.includes("’") ? cased.replaceAll("’", "'") : cased;
  if (lower.length < 4 || !lower.endsWith("s")) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  return /[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
