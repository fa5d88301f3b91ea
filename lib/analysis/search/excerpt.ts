import { simplified } from "@/lib/text/han/simplified";
import type { Mark } from "./schema";

/** Letters of which each pair is a word to search: Chinese, Japanese and Korean. */
const PAIRED =
  /[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const LETTERS: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ŋ: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** A word as search compares it: `search_fold` of the database, for one word. In a text, punctuation stays. */
export const fold = (word: string): string =>
  simplified(
    word
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[øłđðħıŧŋßæœþ]/g, (letter) => LETTERS[letter]!),
  );

/** The words of a name, as search compares them. */
export const wordsOfName = (name: string): string[] => (name.match(WORDS) ?? []).map(fold);

/** Where a text has words that were found, in UTF-16 code units. `found` has them as the database folds them. */
export function marksIn(text: string, found: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  const mark = (start: number, end: number) => {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  };
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!PAIRED.test(word)) {
      if (found.has(fold(word))) mark(index, index + word.length);
      continue;
    }
    for (const run of runsOf(word)) {
      const start = index + run.start;
      if (!run.paired && found.has(fold(run.letters.join(""))))
        mark(start, start + run.letters.join("").length);
      if (run.paired) markPairs(run.letters, start, found, mark);
    }
  }
  return marks;
}

function markPairs(
  letters: string[],
  start: number,
  found: ReadonlySet<string>,
  mark: (start: number, end: number) => void,
) {
  let at = start;
  for (const [k, letter] of letters.entries()) {
    const next = letters[k + 1] ?? "";
    if (next && found.has(fold(letter + next))) mark(at, at + letter.length + next.length);
    else if (found.has(fold(letter))) mark(at, at + letter.length);
    at += letter.length;
  }
}

/** A word in runs of letters that are paired and letters that are not. */
function runsOf(word: string): { paired: boolean; start: number; letters: string[] }[] {
  const runs: { paired: boolean; start: number; letters: string[] }[] = [];
  let at = 0;
  for (const letter of word) {
    const paired = PAIRED.test(letter);
    const last = runs.at(-1);
    if (last?.paired === paired) last.letters.push(letter);
    else runs.push({ paired, start: at, letters: [letter] });
    at += letter.length;
  }
  return runs;
}

export interface Excerpt {
  text: string;
  marks: Mark[];
  /** Where the first group of marks is in the whole text, in UTF-16 code units; null without one. */
  span: Mark | null;
}

/** About how long an excerpt is, and how far apart marks may be to be one place. */
const LENGTH = 220;
const SPAN = 90;

/** The part of a text with most of the words that were found, whole words, with an ellipsis where it is cut. */
export function excerptOf(text: string, found: ReadonlySet<string>): Excerpt {
  const marks = marksIn(text, found);
  const best = densest(marks);
  const first = marks[best];
  if (text.length <= LENGTH * 1.2 || !first)
    return {
      ...cut(text, 0, Math.min(text.length, LENGTH), marks),
      span: first ? spanFrom(marks, best) : null,
    };
  const last = marks.findLast(([, end]) => end <= first[0] + LENGTH) ?? first;
  const lead = Math.max(20, Math.min(70, Math.floor((LENGTH - (last[1] - first[0])) / 2)));
  const start = Math.max(0, Math.min(first[0] - lead, text.length - LENGTH));
  return {
    ...cut(text, start, Math.max(start + LENGTH, first[1]), marks),
    span: spanFrom(marks, best),
  };
}

/** The mark from which an excerpt has most marks. */
function densest(marks: Mark[]): number {
  let best = 0;
  let most = 0;
  for (const [k, [start]] of marks.entries()) {
    let count = 0;
    while (marks[k + count] && marks[k + count]![1] <= start + LENGTH - 40) count++;
    if (count > most) [best, most] = [k, count];
  }
  return best;
}

/** From a mark to the last one that is near enough to be the same place. */
function spanFrom(marks: Mark[], at: number): Mark {
  const [start, end] = marks[at]!;
  const last = marks.slice(at).findLast(([, last]) => last <= start + SPAN);
  return [start, last?.[1] ?? end];
}

function cut(text: string, from: number, to: number, marks: Mark[]): Omit<Excerpt, "span"> {
  const start =
    from === 0 ? 0 : from + (/^\S{0,30}\s+/.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  const whole = text.slice(start, to);
  const body = to >= text.length ? whole : whole.replace(/\s+\S{0,30}$/, "");
  const before = start > 0 ? "… " : "";
  const after = start + body.length < text.trimEnd().length ? " …" : "";
  const shift = before.length - start;
  return {
    // Line breaks are one unit each, as the blanks that replace them.
    text: `${before}${body.replace(/\s/g, " ")}${after}`,
    marks: marks
      .filter(([one, end]) => one >= start && end <= start + body.length)
      .map(([one, end]): Mark => [one + shift, end + shift]),
  };
}
