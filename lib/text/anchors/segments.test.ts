import { expect, test } from "vitest";
import { markedParagraphs } from "./segments";

const TEXT = "🙂 one two\n\n  \nthree 👍🏽 four\nfive";
const mark = (name: string, start: number, end: number) => ({ name, start, end });
const cut = (text: string, marks: ReturnType<typeof mark>[]) =>
  markedParagraphs(text, marks).map(({ segments }) => segments);
const words = (segments: { text: string }[]) => segments.map(({ text }) => text).join("");

test("paragraphs have positions, and empty ones are left out", () => {
  const found = markedParagraphs(TEXT, []);
  expect(found.map(({ start, end, segments }) => [words(segments), start, end])).toEqual([
    ["🙂 one two", 0, 9],
    ["three 👍🏽 four", 14, 27],
    ["five", 28, 32],
  ]);
});

test("overlapping marks become flat segments that add up to the text", () => {
  const marks = [mark("b", 4, 9), mark("a", 2, 7)];
  const [first = []] = cut(TEXT, marks);
  expect(first.map(({ text, marks }) => [text, marks.map(({ name }) => name).join("")])).toEqual([
    ["🙂 ", ""],
    ["on", "a"],
    ["e t", "ab"],
    ["wo", "b"],
  ]);
  expect(words(first)).toBe("🙂 one two");
});

test("of marks with the same start the longest opens first", () => {
  const [first = []] = cut(TEXT, [mark("inner", 2, 5), mark("outer", 2, 9)]);
  expect(first[1]?.opens.map(({ name }) => name)).toEqual(["outer", "inner"]);
});

test("a mark over several paragraphs opens once and closes once", () => {
  const all = cut(TEXT, [mark("a", 6, 30)]).flat();
  expect(all.filter(({ opens }) => opens.length > 0).map(({ start }) => start)).toEqual([6]);
  expect(all.filter(({ closes }) => closes.length > 0).map(({ text }) => text)).toEqual(["fi"]);
});

test("a mark between two paragraphs has no effect", () => {
  expect(
    cut(TEXT, [mark("a", 10, 13)])
      .flat()
      .every(({ marks }) => marks.length === 0),
  ).toBe(true);
});

test("a segment never ends inside a surrogate pair", () => {
  const points = [...TEXT];
  for (let at = 1; at < points.length; at++) {
    const runs = cut(TEXT, [mark("a", 0, at)]).flat();
    expect(runs.some(({ text }) => /\p{Surrogate}/u.test(text))).toBe(false);
  }
});

test("time grows in proportion to the text", () => {
  const time = (paragraphs: number) => {
    const text = Array.from({ length: paragraphs }, () => "some words of a line").join("\n");
    const marks = Array.from({ length: paragraphs }, (_, k) => mark("m", k * 21 + 5, k * 21 + 10));
    const began = performance.now();
    markedParagraphs(text, marks);
    return performance.now() - began;
  };
  const best = (paragraphs: number) =>
    Math.min(...Array.from({ length: 6 }, () => time(paragraphs)));
  best(2_000);
  // In quadratic time, ten times the text would take a hundred times as long. On a busy machine, ten becomes forty.
  expect(best(40_000)).toBeLessThan(60 * best(4_000));
});
