import { expect, test } from "vitest";
import { asCitations, withEndnotes, withoutEndnotes } from "./endnotes";
import { renderProse } from "./render";

const numbers = new Map([
  [12, 1],
  [3, 2],
]);
const names = { ana: "Ana Ferreira", bo: "Bo *[1]* <b>" };
const numberOf = (quote: number) => numbers.get(quote) ?? null;
const numbered = (text: string) => withEndnotes(text, { numberOf, names });
const cited = (text: string) =>
  renderProse(asCitations(numbered(text))).filter((part) => typeof part === "number");

test("citations become endnotes, and can be read back", () => {
  expect(numbered("A visit [Q12], **talks [Q3]** and\n\n- a visit [Q12].")).toBe(
    "A visit [1], **talks [2]** and\n\n- a visit [1].",
  );
  expect(cited("A visit [Q12], **talks [Q3]** and\n\n- a visit [Q12].")).toEqual([1, 2, 1]);
});

test("unknown citations stay as typed", () => {
  expect(numbered("So [Q99] says.")).toBe("So [Q99] says.");
  expect(cited("So [Q99] says.")).toEqual([]);
});

test("code and links are left alone", () => {
  expect(numbered("`[Q12]` and [see [Q12]](https://example.org) [Q3]")).toBe(
    "`[Q12]` and [see [Q12]](https://example.org) [2]",
  );
});

test("a number that was typed in brackets never becomes an endnote", () => {
  const text = "Point [1], and `[2]` [Q3].";
  expect(cited(text)).toEqual([2]);
  expect(numbered(text).replaceAll("\u2060", "")).toBe("Point [1], and `[2]` [2].");
});

test("the original text can be restored from its endnotes", () => {
  const text = "Point [1], [Q3] and `[2]` [Q12].";
  const refs = [...numbers.keys()].map((quote) => `Q${quote}`);
  expect(withoutEndnotes(numbered(text), refs)).toBe(text);
});

test("people are called by name, but not in code or links, and nobody by an unknown handle", () => {
  const text = "So says **@Ana** [Q3] to @nobody_else, ana@example.org, \\@ana and `@ana`.";
  expect(numbered(text)).toBe(text.replace("@Ana", "Ana Ferreira").replace("[Q3]", "[2]"));
  expect(numbered("[by @ana](https://example.org)")).toBe("[by @ana](https://example.org)");
});

test("a name is shown as it is, whatever Markdown could make of it", () => {
  const html = renderProse(asCitations(numbered("Ask @bo."))).join("");
  expect(html.replaceAll("\u2060", "")).toBe("<p>Ask Bo *[1]* &#x3C;b>.</p>");
});
