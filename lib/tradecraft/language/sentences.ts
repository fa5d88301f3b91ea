import { maskOthersWords } from "./others-words";

/** A sentence in which the words of others are masked. `start` is its offset in the text. */
export interface Sentence {
  start: number;
  text: string;
}

/** Words found in a sentence; offsets count from its start. */
export interface Found {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Adm|St|Jr|Sr|No|vs|etc|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Splits a text into sentences. A paragraph, a list item and a heading end one too. */
export function sentencesOf(text: string): Sentence[] {
  const masked = maskOthersWords(text);
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (masked.slice(from, to).trim() !== "")
      sentences.push({ start: from, text: masked.slice(from, to) });
    from = to;
  };
  for (const { index, 0: end } of masked.matchAll(/[.!?…]+["”’')\]]*(?=\s)|\n/g)) {
    const to = index + end.length;
    if (end !== "\n" && !endsSentence(masked, from, to)) continue;
    cut(to);
  }
  cut(masked.length);
  return sentences;
}

function endsSentence(text: string, from: number, to: number): boolean {
  if (ABBREVIATION.test(text.slice(Math.max(from, to - 12), to))) return false;
  // A sentence doesn't begin with a small letter: "Yahoo! said".
  return !/^\s+\p{Ll}/u.test(text.slice(to, to + 4));
}

/** The words before a place, back to the start of its sentence but no further than a line or two. */
export const before = ({ text }: Sentence, at: number): string =>
  text.slice(Math.max(0, at - 160), at);

/** The words after a place, to the end of its sentence but no further than a line or two. */
export const after = ({ text }: Sentence, at: number): string => text.slice(at, at + 160);
