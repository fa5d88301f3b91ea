import { expect, test } from "vitest";
import { sentenceStarts, tokensOf, words } from "./words";

test("words, marks and spaces in any script", () => {
  expect(words("It’s 3.5 👩‍🚀, x\u0323.\n\n")).toEqual([
    ...["It’s", " ", "3.5", " ", "👩‍🚀", ",", " ", "x\u0323", ".", "\n", "\n"],
  ]);
  expect(words("我们不会让步。")).toEqual(["我们", "不会", "让步", "。"]);
  expect(words("")).toEqual([]);
});

test("a long text is split between words, or at its marks if it has no spaces", () => {
  const english = "It’s a very long text, isn’t it?  ".repeat(100);
  const count = words("It’s a very long text, isn’t it?  ").length;
  expect(words(english)).toHaveLength(100 * count);
  expect(words(english).join("")).toBe(english);
  const chinese = "我们不会让步。".repeat(200);
  expect(words(chinese)).toHaveLength(200 * 4);
  const endless = "x\u0323".repeat(2000);
  expect(words(endless).join("")).toBe(endless);
  expect(words(endless).every((word) => !word.startsWith("\u0323"))).toBe(true);
});

const tokens = (text: string) =>
  tokensOf(text).map(({ start, end, isWord }) => {
    const token = [...text].slice(start, end).join("");
    return isWord ? token : `<${token}>`;
  });

test("words and marks have positions in code points", () => {
  expect(tokens("He 👍🏽 said: “e\u0301tude, Washington’s!”")).toEqual([
    ...["He", "<👍🏽>", "said", "<:>", "<“>", "e\u0301tude", "<,>", "Washington’s", "<!>", "<”>"],
  ]);
});

test("Chinese has words without spaces between them", () => {
  expect(tokens("我们不会让步。")).toEqual(["我们", "不会", "让步", "<。>"]);
});

test("sentences have positions in code points", () => {
  expect(sentenceStarts("👍 One ends. Two asks? Three.")).toEqual([0, 12, 22]);
  expect(sentenceStarts("")).toEqual([]);
});

test("a paragraph as long as a book takes seconds", () => {
  const text = "He said “no change” to 👍 all of it. ".repeat(10_000);
  const began = performance.now();
  expect(sentenceStarts(text)).toHaveLength(10_000);
  expect(tokensOf(text)).toHaveLength(120_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});
