import { expect, test } from "vitest";
import { moveEdge, trimSpan, wordsIn } from "./span";

const TEXT = "He 👍 said “no, never again”, and e\u0301tude left.";
const at = (words: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
};
const words = (span: { start: number; end: number } | null) =>
  span && [...TEXT].slice(span.start, span.end).join("");

test("an edge moves by one word or mark", () => {
  const span = at("never again");
  expect(words(moveEdge(TEXT, span, "start", "earlier"))).toBe(", never again");
  expect(words(moveEdge(TEXT, span, "start", "later"))).toBe("again");
  expect(words(moveEdge(TEXT, span, "end", "later"))).toBe("never again”");
  expect(words(moveEdge(TEXT, span, "end", "earlier"))).toBe("never");
});

test("the start moves later from word to word, whatever marks are between them", () => {
  const text = "the and/or clause, (so far) isn’t law";
  let span = { start: 0, end: text.length };
  const starts = Array.from({ length: 7 }, () => {
    span = moveEdge(text, span, "start", "later")!;
    return /^[\p{L}’]+|^./u.exec(text.slice(span.start))![0];
  });
  expect(starts).toEqual(["and", "or", "clause", "so", "far", "isn’t", "law"]);
});

test("a letter with a combining mark is part of a word, and an emoji is one mark", () => {
  expect(words(moveEdge(TEXT, at("and"), "end", "later"))).toBe("and e\u0301tude");
  expect(words(moveEdge(TEXT, at("said"), "start", "earlier"))).toBe("👍 said");
});

test("an edge stops at the ends of the text, and a span is never empty", () => {
  expect(moveEdge(TEXT, at("He"), "start", "earlier")).toBeNull();
  expect(moveEdge(TEXT, at("."), "end", "later")).toBeNull();
  expect(moveEdge(TEXT, at("said"), "start", "later")).toBeNull();
  expect(moveEdge(TEXT, at("said"), "end", "earlier")).toBeNull();
});

test("a span is trimmed of white space", () => {
  expect(words(trimSpan(TEXT, at(" 👍 said ")))).toBe("👍 said");
  expect(trimSpan(TEXT, at(" "))).toBeNull();
});

test("a selection counts only if it holds words of the text", () => {
  expect(words(wordsIn(TEXT, at(" 👍 said ")))).toBe("👍 said");
  for (const marks of [" ", "👍", "”, "]) expect(wordsIn(TEXT, at(marks))).toBeNull();
  const end = [...TEXT].length;
  expect(wordsIn(TEXT, { start: 0, end })).toEqual({ start: 0, end });
  for (const [start, to] of [
    [0, end + 1],
    [end, end + 4],
    [3, 3],
    [-1, 4],
  ] as const)
    expect(wordsIn(TEXT, { start, end: to })).toBeNull();
});
