import { expect, test } from "vitest";
import { sentenceStarts, tokensOf } from "./word-tokens";

const tokens = (text: string) =>
  tokensOf(text).map(({ start, end, isWord }) => {
    const token = [...text].slice(start, end).join("");
    return isWord ? token : `<${token}>`;
  });

test("words and marks, counted in code points", () => {
  expect(tokens("He 👍🏽 said: “e\u0301tude, Washington’s!”")).toEqual([
    ...["He", "<👍🏽>", "said", "<:>", "<“>", "e\u0301tude", "<,>", "Washington’s", "<!>", "<”>"],
  ]);
});

test("Chinese has words without spaces between them", () => {
  expect(tokens("我们不会让步。")).toEqual(["我们", "不会", "让步", "<。>"]);
});

test("sentences, counted in code points", () => {
  expect(sentenceStarts("👍 One ends. Two asks? Three.")).toEqual([0, 12, 22]);
  expect(sentenceStarts("")).toEqual([]);
});

test("a paragraph as long as a book is answered at once", () => {
  const text = "He said “no change” to 👍 all of it. ".repeat(10_000);
  const began = performance.now();
  expect(sentenceStarts(text)).toHaveLength(10_000);
  expect(tokensOf(text)).toHaveLength(120_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});
