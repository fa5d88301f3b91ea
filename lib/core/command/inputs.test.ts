import { expect, test } from "vitest";
import { lines, optionalText, requiredText, text } from "./inputs";

test.each([
  ["a backspace and a delete", "a\u0008b\u007fc", "abc"],
  ["a control character of ISO 8859", "a\u0090b", "ab"],
  ["a line end of PowerPoint", "one\vtwo", "one two"],
  ["a page end", "one\ftwo", "one two"],
  ["tabs and line ends", "a\tb\r\nc\nd", "a\tb\r\nc\nd"],
  ["a direction and a joiner, which are no control characters", "\u202ea\u200db", "\u202ea\u200db"],
  ["white space around control characters", " \u0008 a \u0008 ", "a"],
])("of what people type with %s, %j becomes %j", (_what, typed, kept) => {
  expect(text(20).parse(typed)).toBe(kept);
  expect(requiredText(20, "Write it.").parse(typed)).toBe(kept);
  expect(optionalText(20).parse(typed)).toBe(kept);
  expect(lines(2, 20).parse([typed])).toEqual([kept]);
});

test("a text of control characters alone is empty", () => {
  expect(requiredText(20, "Write it.").safeParse("\u0008\u001b").error?.issues).toMatchObject([
    { message: "Write it." },
  ]);
  expect(optionalText(20).parse("\u0008")).toBeNull();
});
