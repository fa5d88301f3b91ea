import { fold, WORDS } from "./fold";
import type { Mark } from "./schema";

/** Letters of which each pair is a word to search: Chinese, Japanese and Korean. */
const PAIRED =
  /[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

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
