import { expect, test } from "vitest";
import { readMarked } from "./marked";

const entry = (text: string, lines = "A Ana Roe | mayor\nB Bo Li / Mr Li"): string =>
  `=== sample-1\n${lines}\n---\n${text}\n`;

const quotesOf = (text: string) => readMarked(entry(text))[0]!.quotes;

test("offsets count UTF-16 code units of the text without marks", () => {
  const [text] = readMarked(entry("𝒳: {{d A|Yes}}. Ana Roe said {{i A|it rained}}."));
  expect(text!.text).toBe("𝒳: Yes. Ana Roe said it rained.");
  expect(text!.quotes.map(({ start, end }) => [start, end])).toEqual([
    [4, 7],
    [22, 31],
  ]);
});

test("a quotation takes in the quotation marks around it, an indirect statement doesn't", () => {
  const words = (text: string) => quotesOf(text).map((quote) => quote.text);
  expect(words("He said “{{d A|No.}}” and «{{m A|sí}}»")).toEqual(["“No.”", "«sí»"]);
  expect(words("« {{d A|Non}} », „{{d A|nein}}“, 「{{d A|不}}」")).toEqual([
    "« Non »",
    "„nein“",
    "「不」",
  ]);
  expect(words('the "{{i A|rain}}"')).toEqual(["rain"]);
  expect(words('"{{d A|Open,}} he said')).toEqual(["Open,"]);
});

test("an enclosing statement and the words quoted in it have their own offsets", () => {
  const [outer, inner] = quotesOf("She found {{i A *|it “{{m A|odd}}” at first}}.");
  expect(outer).toMatchObject({ text: "it “odd” at first", kind: "indirect", optional: true });
  expect(inner).toMatchObject({ text: "“odd”", kind: "mixed" });
  expect(inner).not.toHaveProperty("optional");
});

test("flags say how a statement stands, and what else would be right", () => {
  const [denied, either, nobody, early] = quotesOf(
    "{{i A -|a}} {{i B ?~|b}} {{i 0|c}} {{i A ~+|d}}",
  );
  expect(denied).toMatchObject({
    assertion: "denied",
    speaker_text: "Ana Roe",
    speaker_role: "mayor",
  });
  expect(either).toMatchObject({ assertion: "withheld", assertion_also: ["hypothetical"] });
  expect(either).toMatchObject({ speaker_text: "Bo Li", speaker_also: ["Mr Li"] });
  expect(early).toMatchObject({ assertion: "hypothetical", assertion_also: ["asserted"] });
  expect(nobody).toMatchObject({ assertion: "asserted", speaker_text: null, speaker_role: null });
});

test("the lines of an entry give its language, its wraps and its head", () => {
  const lines = "lang ja\nunsupported\nwrapped\ntitle: A: b\ndate: 2025-01-31";
  const [text] = readMarked(entry("「{{x|a}}」", lines));
  expect(text).toMatchObject({ style: "sample", language: "ja", unsupported: "language" });
  expect(text).toMatchObject({ wrapped: true, unspoken: [{ start: 0, end: 3 }], quotes: [] });
  expect(text!.head).toEqual({
    title: "A: b",
    byline: null,
    publishedAt: "2025-01-31",
    publisher: null,
    url: null,
  });
});

test("a mark that isn't closed, isn't opened or names an unknown speaker is refused", () => {
  expect(() => quotesOf("{{d A|a")).toThrow("isn't closed");
  expect(() => quotesOf("a}}")).toThrow("isn't open");
  expect(() => quotesOf("{{d C|a}}")).toThrow("sample-1: unknown mark d C");
});
