import { random } from "./random";
import type { RealArticle } from "./real-articles";

/** A way in which a paper edits agency copy. */
type Edit = (text: string, other: string) => string;

const next = random(9);
const VOCABULARY =
  `minister talks result officials border weekend statement according report country
  visit agreement people government further several announced meeting however during region market
  never always quickly public security economic northern source company measure national support
  Brown Miller Tanaka Rossi Berlin Ottawa Geneva Monday Friday March October`.split(/\s+/);
const word = () => VOCABULARY[Math.floor(next() * VOCABULARY.length)]!;
const sentence = (words: number) => `${Array.from({ length: words }, word).join(" ")}.`;

const lines = (text: string) => text.split(/\n+/).filter((line) => line.trim());

const cut =
  (keep: number): Edit =>
  (text) => {
    let left = text.length * keep;
    const kept = lines(text).filter((line) => {
      left -= line.length;
      return left + line.length > 0;
    });
    return kept.join("\n\n");
  };

const words =
  (share: number): Edit =>
  (text) =>
    text.replace(/\p{L}+/gu, (old) => (next() < share ? word() : old));

const headline: Edit = (text) =>
  [sentence(9), `By ${word()} ${word()}`, ...lines(text).slice(1)].join("\n\n");

const local: Edit = (text, other) => {
  const own = lines(other).filter((line) => line.length > 100);
  const all = lines(text);
  return all.toSpliced(Math.floor(all.length / 3), 0, ...own.slice(0, 3)).join("\n\n");
};

const together = (...edits: Edit[]): Edit => {
  return (text, other) => edits.reduce((edited, edit) => edit(edited, other), text);
};

/** The edits by name; the last three are several at once. */
export const EDITS: Record<string, Edit> = {
  "cut by 30%": cut(0.7),
  "cut by 60%": cut(0.4),
  "other headline and byline": headline,
  "paragraphs added": local,
  "5% of words changed": words(0.05),
  "10% of words changed": words(0.1),
  "20% of words changed": words(0.2),
  "all, 5% of words": together(words(0.05), cut(0.6), headline, local),
  "all, 10% of words": together(words(0.1), cut(0.6), headline, local),
  "all, 20% of words": together(words(0.2), cut(0.6), headline, local),
};

/** Characters. Of shorter articles an edit leaves too little. */
const MIN_LENGTH = 1500;

/** Pairs each article with a copy edited in this way. */
export function editedCopies(edit: Edit, articles: RealArticle[]): [string, string][] {
  const long = articles.filter(({ text }) => text.length >= MIN_LENGTH);
  return long.map(({ text }, i) => [text, edit(text, long[(i + 7) % long.length]!.text)]);
}
