import { expect, test } from "vitest";
import { ownWords } from "./own-words";

test("a block that quotes someone isn't the author's own words", () => {
  expect(
    ownWords("> The port will not pay.\n> Not twice.\n\nI doubt this: > 5% is too much."),
  ).toBe("I doubt this: > 5% is too much.");
  expect(ownWords("See below.\n\n> The port will not pay.")).toBe("See below.");
});

test("a note that only quotes is shown as it is", () => {
  expect(ownWords("> The port will not pay.")).toBe("> The port will not pay.");
});
