import { expect, test } from "vitest";
import { plain, wordsOf } from "./inline";
import { cited, proseBlocks } from "./prose";

const known = new Set([1, 2, 12]);

test("citations become the numbers of endnotes, and other brackets stay as typed", () => {
  expect(cited("It moved [1][12], they say [99].", known)).toEqual([
    { t: "text", v: "It moved" },
    { t: "note", n: 1, joined: false },
    { t: "note", n: 12, joined: true },
    { t: "text", v: ", they say [99]." },
  ]);
});

test("Markdown becomes headings, lists, quotations, code, tables and links", () => {
  const blocks = proseBlocks(
    "## Why\n\nA *b* **c** `d` [e](https://e.test) [f](javascript:x)\n\n3. one\n   - two\n\n> said\n\n| a | b |\n| - | - |\n| c | d |\n\n    code\n",
    known,
  );
  expect(blocks.map(({ t }) => t)).toEqual(["head", "p", "list", "quote", "table", "code"]);
  expect(blocks[1]).toMatchObject({
    c: [
      { v: "A " },
      { t: "em" },
      { v: " " },
      { t: "strong" },
      { v: " " },
      { t: "code", v: "d" },
      { v: " " },
      { t: "link", href: "https://e.test" },
      { v: " " },
      { v: "f" },
    ],
  });
  expect(blocks[2]).toMatchObject({ start: 3, items: [[{ t: "p" }, { t: "list", start: null }]] });
  expect(blocks[4]).toMatchObject({
    rows: [
      [[{ v: "a" }], [{ v: "b" }]],
      [[{ v: "c" }], [{ v: "d" }]],
    ],
  });
});

test("Chinese, Japanese and Korean are told apart by their tag, or otherwise by their letters", () => {
  expect(plain("He said 你好 twice")).toEqual([
    { t: "text", v: "He said " },
    { t: "text", v: "你好", lang: "zh-Hans" },
    { t: "text", v: " twice" },
  ]);
  expect(plain("你好", "zh-TW")).toEqual([{ t: "text", v: "你好", lang: "zh-Hant" }]);
  expect(plain("港湾の検査")).toEqual([{ t: "text", v: "港湾の検査", lang: "ja" }]);
  expect(plain("협상 계속")).toEqual([{ t: "text", v: "협상 계속", lang: "ko" }]);
  expect(wordsOf(plain("a 你 b の c"))).toBe("a 你 b の c");
});
