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
  expect(plainWords("> *So* says **@ana** [Q12]", NAMES)).toBe("So says Ana Ferreira Q12");
  expect(plainWords("## Now\n* _Very_ ~~un~~ likely: ***no*** talks, **“*at all*”**", NAMES)).toBe(
    "Now\nVery un likely: no talks, “at all”",
  );
});

test("what isn’t a Markdown mark stays", () => {
  for (const text of [
    "GDP growth > 5% since round #3, and snake_case, 2*3, 4 * 5",
    "#3 is a footnote*, with 2*3 and 4*5",
  ])
    expect(plainWords(text, NAMES)).toBe(text);
  expect(plainWords("Write snake\\_case and \\*so\\*", NAMES)).toBe("Write snake_case and *so*");
});

test("code is shown as typed, without its backticks", () => {
  expect(plainWords("**`2*3*4`** is by `@ana`, *not* @ana", NAMES)).toBe(
    "2*3*4 is by @ana, not Ana Ferreira",
  );
});
