import { expect, test } from "vitest";
import { paragraphs, segments } from "./segments";

const TEXT = "🙂 one two\n\n  \nthree 👍🏽 four\nfive";
const mark = (name: string, start: number, end: number) => ({ name, start, end });
const cut = (text: string, marks: ReturnType<typeof mark>[]) =>
  paragraphs(text).map((paragraph) => segments(paragraph, marks));

test("paragraphs know where they begin; empty ones are left out", () => {
  expect(paragraphs(TEXT).map(({ text, start }) => [text, start])).toEqual([
    ["🙂 one two", 0],
    ["three 👍🏽 four", 14],
    ["five", 28],
  ]);
});

test("overlapping marks become flat runs that put together are the text again", () => {
  const marks = [mark("a", 2, 7), mark("b", 4, 9)];
  const [first = []] = cut(TEXT, marks);
  expect(first.map(({ text, marks }) => [text, marks.map(({ name }) => name).join("")])).toEqual([
    ["🙂 ", ""],
    ["on", "a"],
    ["e t", "ab"],
    ["wo", "b"],
  ]);
  expect(first.map(({ text }) => text).join("")).toBe("🙂 one two");
});

test("a mark over several paragraphs opens once and closes once", () => {
  const all = cut(TEXT, [mark("a", 6, 30)]).flat();
  expect(all.filter(({ opens }) => opens.length > 0).map(({ start }) => start)).toEqual([6]);
  expect(all.filter(({ closes }) => closes.length > 0).map(({ text }) => text)).toEqual(["fi"]);
});

test("a cut never falls into a character outside the basic plane", () => {
  const points = [...TEXT];
  for (let at = 1; at < points.length; at++) {
    const runs = cut(TEXT, [mark("a", 0, at)]).flat();
    expect(runs.some(({ text }) => /\p{Surrogate}/u.test(text))).toBe(false);
  }
});
