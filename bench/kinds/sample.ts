import type { Figures, Found } from "./figures";
import { readMarked } from "./marked";
import type { SaidQuote } from "./prediction";
import { scoreKinds } from "./score";

export const LINES = "A Ana Roe | mayor of Oss\nB officials familiar with the matter\nN 0 / No one";

/** The figures of one labelled text, and what was found in it: each quotation by its words. */
export function score(
  marked: string,
  found: (Partial<SaidQuote> & { words: string })[],
  lines = LINES,
): Figures {
  const gold = readMarked(`=== sample-1\n${lines}\n---\n${marked}\n`);
  const quotes = found.map(({ words, ...quote }) => {
    const start = gold[0]!.text.indexOf(words);
    if (start < 0) throw new Error(`Not in the text: ${words}`);
    const end = start + words.length;
    return { start, end, kind: "direct" as const, speaker_text: "Ana Roe", ...quote };
  });
  return scoreKinds(gold, [{ id: "sample-1", language: "en", quotes }]).all;
}

export const tally = (tp: number, fp: number, fn: number): Found => ({ tp, fp, fn });
export const TEN = "“{{d A|one two three four five six seven eight nine ten}}” said Ana Roe.";
