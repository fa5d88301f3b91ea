import { expect, test } from "vitest";
import { words } from "./words";

test("words, marks and spaces, whatever the script", () => {
  expect(words("It’s 3.5 👩‍🚀, x\u0323.\n\n")).toEqual([
    ...["It’s", " ", "3.5", " ", "👩‍🚀", ",", " ", "x\u0323", ".", "\n", "\n"],
  ]);
  expect(words("我们不会让步。")).toEqual(["我们", "不会", "让步", "。"]);
  expect(words("")).toEqual([]);
});

test("a long text is cut between words, one without spaces at its marks", () => {
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
