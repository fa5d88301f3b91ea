import { describe, expect, test } from "vitest";
import { readMarked } from "./marked";
import { pair } from "./match";
import type { SaidQuote } from "./prediction";
import { LINES, score, TEN, tally } from "./sample";
import { scoreKinds } from "./score";

describe("spans", () => {
  test("quotation marks and punctuation at the edges don't count", () => {
    const { exact, overlap } = score("“{{d A|We shall see.}}” said Ana Roe.", [
      { words: "We shall see" },
    ]);
    expect(exact.direct).toEqual(tally(1, 0, 0));
    expect(overlap.all).toEqual(tally(1, 0, 0));
  });

  test("an overlap of 0.8 is found but not exact, and less is missed and false", () => {
    const eight = score(TEN, [{ words: "one two three four five six seven eight" }]);
    expect(eight.overlap.direct).toEqual(tally(1, 0, 0));
    expect(eight.exact.direct).toEqual(tally(0, 1, 1));
    const nine = score(TEN, [{ words: "one two three four five six seven eight nine" }]);
    expect([nine.overlap.direct.tp, nine.exact.direct.tp]).toEqual([1, 0]);
    const seven = score(TEN, [{ words: "one two three four five six seven" }]);
    expect(seven.overlap.direct).toEqual(tally(0, 1, 1));
  });

  test("a span that is too long is measured by its own length", () => {
    const { overlap } = score("{{i A|one two three}} four five, Ana Roe said.", [
      { words: "one two three four five", kind: "indirect" },
    ]);
    expect(overlap.indirect).toEqual(tally(0, 1, 1));
  });

  test("two findings of one quotation are one right and one false", () => {
    const { overlap } = score(TEN, [
      { words: "one two three four five six seven eight" },
      { words: "two three four five six seven eight nine ten" },
    ]);
    expect(overlap.direct).toEqual(tally(1, 1, 0));
  });

  test("the same words win over a longer span that comes first", () => {
    const { exact, overlap } = score("“{{d A|a b c d e}}” said Ana Roe.", [
      { words: "a b c d e” said" },
      { words: "a b c d e" },
    ]);
    expect(exact.direct).toEqual(tally(1, 1, 0));
    expect(overlap.direct).toEqual(tally(1, 1, 0));
  });

  test("one finding stands for one quotation", () => {
    const [a, b] = [
      [1, 2, 3, 4, 5],
      [2, 3, 4, 5, 6],
    ];
    expect([...pair([a!, b!], [b!], 0.6)]).toEqual([[1, 0]]);
    expect([...pair([a!, b!], [[3, 4, 5], a!], 0.6)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("nothing found is all missed, and a text without a prediction is the same", () => {
    expect(score(TEN, []).overlap.all).toEqual(tally(0, 0, 1));
    const gold = readMarked(`=== sample-1\n${LINES}\n---\n${TEN}\n`);
    expect(scoreKinds(gold, []).all.overlap.all).toEqual(tally(0, 0, 1));
  });

  test("what is found where nobody speaks is false", () => {
    const { overlap } = score("Snow fell in Oss.", [{ words: "Snow fell", kind: "indirect" }]);
    expect(overlap.indirect).toEqual(tally(0, 1, 0));
    expect(overlap.quoted).toEqual(tally(0, 0, 0));
  });

  test("a leading “that” makes no difference", () => {
    const { exact } = score("Ana Roe said that {{i A|it rained}}.", [
      { words: "that it rained", kind: "indirect" },
    ]);
    expect(exact.indirect).toEqual(tally(1, 0, 0));
  });

  test("Chinese is counted by character", () => {
    const { overlap, exact } = score("「{{d A|一二三四五六七八九十}}」", [
      { words: "一二三四五六七八" },
    ]);
    expect([overlap.direct.tp, exact.direct.tp]).toEqual([1, 0]);
    expect(
      score("「{{d A|一二三四五六七八九十}}」", [{ words: "一二三四" }]).overlap.direct.tp,
    ).toBe(0);
  });
});

describe("kinds", () => {
  test("an indirect finding of a direct quotation isn't the quotation, nor punished twice", () => {
    const words = "one two three four five six seven eight nine ten";
    const { overlap } = score(TEN, [{ words, kind: "indirect" }]);
    expect(overlap.quoted).toEqual(tally(0, 0, 1));
    expect(overlap.indirect).toEqual(tally(0, 0, 0));
  });

  test("direct and mixed are told apart in what was missed, not in what was found", () => {
    const { overlap } = score("She called it “{{m A|odd}}” and Ana Roe left.", [{ words: "odd" }]);
    expect(overlap.mixed).toEqual(tally(1, 0, 0));
    expect(overlap.direct).toEqual(tally(0, 0, 0));
  });

  test("passages are left out", () => {
    const { overlap } = score("Snow fell.", [{ words: "Snow fell", kind: "passage" }]);
    expect(overlap.all).toEqual(tally(0, 0, 0));
  });

  test("an optional quotation is neither required nor false", () => {
    const marked = "Q: {{d 0 *|Will it rain?}} Ana Roe: {{d A|Yes.}}";
    expect(score(marked, [{ words: "Yes." }]).overlap.all).toEqual(tally(1, 0, 0));
    const both = score(marked, [{ words: "Yes." }, { words: "Will it rain?" }]);
    expect(both.overlap.all).toEqual(tally(1, 0, 0));
  });
});

describe("paragraphs and other versions of the text", () => {
  test("a finding over two paragraphs is two quotations", () => {
    const marked = "Ana Roe: {{d A|One two.}}\n\n{{d A|Three four.}}";
    const { exact } = score(marked, [{ words: "One two.\n\nThree four." }]);
    expect(exact.direct).toEqual(tally(2, 0, 0));
  });

  test("a hard wrap doesn't divide a quotation", () => {
    const marked = "“{{d A|One two\nthree four,}}” said\nAna Roe.";
    const words = "One two\nthree four";
    expect(score(marked, [{ words }], `${LINES}\nwrapped`).exact.direct).toEqual(tally(1, 0, 0));
    expect(score(marked, [{ words }]).exact.direct).toEqual(tally(0, 2, 1));
  });

  test("offsets belong to the text that the prediction gives", () => {
    const source = `=== sample-1\n${LINES}\n---\nPage 1 of 2\n\n“{{d A|One two}}\n\nPage 2 of 2\n\n{{d A|three four,}}” said Ana Roe.\n`;
    const text = "“One two three four,” said Ana Roe.";
    const quotes: SaidQuote[] = [{ start: 0, end: 21, kind: "direct", speaker_text: "Ana Roe" }];
    const cleaned = scoreKinds(readMarked(source), [{ id: "sample-1", text, quotes }]).all;
    expect(cleaned.exact.direct).toEqual(tally(2, 0, 0));
    expect(cleaned.complete).toEqual(tally(2, 0, 0));
    // The page header is nobody's words.
    const all = readMarked(source)[0]!.text.length;
    const greedy = [{ start: 13, end: all, kind: "direct" as const, speaker_text: "Ana Roe" }];
    const { exact } = scoreKinds(readMarked(source), [{ id: "sample-1", quotes: greedy }]).all;
    expect(exact.direct).toEqual(tally(1, 2, 1));
  });
});
