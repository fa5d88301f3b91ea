import type { Draft, Range } from "./draft";
import type { Inventor } from "./invent";

/** A kind of edit that a newsroom makes; `quotes` are the ranges of quotations in the old text. */
export type Edit = (draft: Draft, make: Inventor, quotes: readonly Range[]) => void;

// Doesn't end at a decimal point or after a short title.
const SENTENCE = /[^\s.!?…](?:[^\n.!?…]|\.(?=\S)|(?<=\b\p{Lu}\p{Ll}{0,3})\.)*[.!?…]+[”"’']*/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const empty = (at: number): Range => ({ start: at, end: at });
/** From last to first, so that the ranges still to come keep their positions. */
const backwards = (ranges: Range[]): Range[] => ranges.sort((a, b) => b.start - a.start);

const onSome =
  (
    pattern: RegExp,
    most: number,
    edit: (draft: Draft, range: Range, make: Inventor) => void,
  ): Edit =>
  (draft, make) => {
    for (const range of backwards(make.some(draft.find(pattern), most))) edit(draft, range, make);
  };

const PARAGRAPH = /[^\n]*\S[^\n]*/g;
const another = (make: Inventor, old: string) => {
  let word = make.word();
  while (word === old) word = make.word();
  return word;
};

function insertWord(draft: Draft, { start, end }: Range, make: Inventor): void {
  // If the same word stood next to itself, either could be the new one.
  const [last = ""] = /\p{L}*\P{L}*$/u.exec(draft.text.slice(0, start)) ?? [];
  let word = another(make, draft.text.slice(start, end));
  while (last.startsWith(word)) word = another(make, draft.text.slice(start, end));
  draft.replace(empty(start), `${word} `);
}

const move: Edit = (draft, make) => {
  const all = draft.find(/[^\n]*\S[^\n]*\n+/g);
  if (all.length < 3) return;
  const what = make.pick(all);
  const to = make.pick(all.filter(({ start }) => start !== what.start && start !== what.end));
  draft.move(what, to.start);
};

const swap: Edit = (draft, make) => {
  const [one, other] = make
    .some(draft.find(/[^\n]*\S[^\n]*\n+/g), 2)
    .sort((a, b) => a.start - b.start);
  if (!one || !other) return;
  draft.move(other, one.start);
  const size = other.end - other.start;
  draft.move({ start: one.start + size, end: one.end + size }, other.end);
};

const MARKS: [RegExp, string][] = [
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—]/g, "-"],
  [/…/g, "..."],
];
const CURLY: [RegExp, string][] = [
  [/(?<=^|[\s(])"/g, "“"],
  [/"/g, "”"],
  [/'/g, "’"],
  [/(?<=\s)-(?=\s)/g, "–"],
  [/\.{3}/g, "…"],
  [/ (?=\d)/g, "\u00a0"],
];

const typography: Edit = (draft, make) => {
  for (const [pattern, mark] of make.chance(0.5) ? MARKS : CURLY)
    for (const range of backwards(draft.find(pattern))) draft.respell(range, mark);
};

const lineBreaks: Edit = (draft, make) => {
  for (const range of backwards(make.some(draft.find(/\n+/g), 4))) draft.respell(range, " ");
  for (const range of backwards(make.some(draft.find(/(?<=[.!?]["”]?) (?=\S)/g), 4)))
    draft.respell(range, "\n\n");
};

/** Where a range of the old text is now, if it is unchanged. */
const placeOf = (draft: Draft, quote: Range) => {
  const now = draft.became(quote);
  return now?.stands ? now : null;
};

const inQuotations: Edit = (draft, make, quotes) => {
  for (const quote of make.some(quotes, 5)) {
    const now = placeOf(draft, quote);
    const words = draft
      .find(WORD)
      .filter(({ start, end }) => now && start >= now.start && end <= now.end);
    for (const word of backwards(make.some(words, 2)))
      draft.replace(word, another(make, draft.text.slice(word.start, word.end)));
  }
};

/** Repeats a quotation as another speaker's, in a paragraph that isn't next to the old one. */
function repeat(draft: Draft, make: Inventor, quote: Range): boolean {
  const now = placeOf(draft, quote);
  if (!now) return false;
  const all = draft.paragraphs();
  const touches = ({ start, end }: Range = now) => start < now.end && end > now.start;
  const far = all.filter((one, k) => !touches(one) && k + 1 < all.length && !touches(all[k + 1]));
  if (far.length === 0) return false;
  const words = draft.before.slice(quote.start, quote.end);
  const copy = `“${words}” ${make.name()} said, and ${make.word()} ${make.word()}.`;
  draft.replace(empty(make.pick(far).end), `\n\n${copy}`);
  return true;
}

const repeated: Edit = (draft, make, quotes) => {
  for (const quote of make.some(quotes, 3)) repeat(draft, make, quote);
};

const givenToAnother: Edit = (draft, make, quotes) => {
  const quote = make.pick(quotes);
  if (!repeat(draft, make, quote)) return;
  const now = draft.became(quote)!;
  const all = draft.paragraphs().filter(({ start, end }) => start < now.end && end > now.start);
  draft.replace({ start: all[0]!.start, end: all.at(-1)!.end }, "");
};

const headline: Edit = (draft, make) => {
  const [first, second] = draft.paragraphs();
  if (second && second.end - second.start < 80) draft.replace(second, `By ${make.name()}`);
  if (first) draft.replace(first, make.sentence());
};

/** Rewrites everything but the quotations. */
const rewriteAround: Edit = (draft, make, quotes) => {
  const isQuoted = (word: Range) =>
    quotes.some(({ start, end }) => word.start < end && word.end > start);
  for (const word of backwards(draft.find(WORD).filter((word) => !isQuoted(word))))
    if (make.chance(0.8))
      draft.replace(word, another(make, draft.text.slice(word.start, word.end)));
};

const rewrite: Edit = (draft, make) => {
  for (const paragraph of backwards(draft.paragraphs())) draft.replace(paragraph, make.paragraph());
};

const EACH: Record<string, Edit> = {
  "words inserted": onSome(WORD, 30, insertWord),
  "words deleted": onSome(WORD, 30, (d, range) => d.replace(range, "")),
  "words replaced": onSome(WORD, 30, (d, range, make) =>
    d.replace(range, another(make, d.text.slice(range.start, range.end))),
  ),
  "sentences inserted": onSome(SENTENCE, 8, (d, { end }, make) =>
    d.replace(empty(end), ` ${make.sentence()}`),
  ),
  "sentences deleted": onSome(SENTENCE, 8, (d, range) => d.replace(range, "")),
  "sentences replaced": onSome(SENTENCE, 8, (d, range, make) => d.replace(range, make.sentence())),
  "paragraphs inserted": onSome(PARAGRAPH, 5, (d, { end }, make) =>
    d.replace(empty(end), `\n\n${make.paragraph()}`),
  ),
  "paragraphs deleted": onSome(PARAGRAPH, 5, (d, range) => d.replace(range, "")),
  "paragraphs replaced": onSome(PARAGRAPH, 5, (d, range, make) =>
    d.replace(range, make.paragraph()),
  ),
  "paragraph moved": move,
  "paragraphs swapped": swap,
  "line breaks": lineBreaks,
  typography,
  "words in quotations": inQuotations,
  "quotation repeated by another": repeated,
  "quotation given to another": givenToAnother,
  "headline and byline": headline,
  "rewritten around quotations": rewriteAround,
  rewritten: rewrite,
};

const several: Edit = (draft, make, quotes) => {
  const names = Object.keys(EACH).filter((name) => !name.startsWith("rewritten"));
  for (const name of make.some(names, 4)) EACH[name]!(draft, make, quotes);
};

/** Every kind of edit by name. */
export const EDITS: Record<string, Edit> = { ...EACH, "several of these": several };
