import { expect, test } from "vitest";
import { sentenceStarts, tokensOf } from "./word-tokens";

const words = (text: string, language = "en") =>
  tokensOf(text, language).map(({ start, end, isWord }) => {
    const token = [...text].slice(start, end).join("");
    return isWord ? token : `<${token}>`;
  });

test("words and marks, counted in code points", () => {
  expect(words("He 👍🏽 said: “e\u0301tude, Washington’s!”")).toEqual([
    "He",
    "<👍🏽>",
    "said",
    "<:>",
    "<“>",
    "e\u0301tude",
    "<,>",
    "Washington’s",
    "<!>",
    "<”>",
  ]);
});

test("Chinese has words without spaces between them", () => {
  expect(words("中国外交部", "zh").length).toBeGreaterThan(1);
});

test("a language that is no tag reads as English", () => {
  expect(words("no change", "not a tag")).toEqual(["no", "change"]);
});

test("sentences", () => {
  expect(sentenceStarts("👍 One ends. Two asks? Three.", "en")).toEqual([0, 12, 22]);
});
