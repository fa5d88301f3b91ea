import { expect, test } from "vitest";
import { inWords, plainWords } from "./plain";

const NAMES = { ana: "Ana Ferreira" };

test("citations and mentions are shown in words, but not in code or addresses", () => {
  const text = "So says [Q12], @Ana. Write `[Q3]` or `@ana` to ana@example.org, @nobody.";
  expect(inWords(text, NAMES)).toBe(
    "So says Q12, Ana Ferreira. Write `[Q3]` or `@ana` to ana@example.org, @nobody.",
  );
});

test("a handle such as “constructor” names nobody", () => {
  expect(inWords("@constructor", NAMES)).toBe("@constructor");
});

test("a line of Markdown is shown without its marks", () => {
  expect(plainWords("> *So* says **@ana** [Q12]", NAMES)).toBe(" So says Ana Ferreira Q12");
});
