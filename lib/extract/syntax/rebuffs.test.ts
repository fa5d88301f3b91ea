import { expect, test } from "vitest";
import { extract } from "..";

const found = (text: string, words: string) =>
  extract(text)
    .quotes.filter((quote) => quote.text.includes(words))
    .map(({ assertion }) => assertion);

test.each([
  "Peter Marsh called reports that ships were seized “a fairy tale”.",
  "Peter Marsh called the reports that ships were seized a fairy tale.",
  "Anna Holt branded the allegation that ships were seized “a lie”.",
  "Anna Holt described claims that ships were seized as “nonsense”.",
  "Anna Holt challenged the notion that ships were seized.",
  "Anna Holt warned against any suggestion that ships were seized.",
  "Anna Holt expressed doubt that ships were seized.",
  "Anna Holt mocked the idea that ships were seized.",
  "Anna Holt ridiculed suggestions that ships were seized.",
  "Anna Holt rejected as baseless claims that ships were seized.",
  "Anna Holt dismissed as “fiction” suggestions that ships were seized.",
  "The ministry denounced as slander a report that ships were seized.",
  "Anna Holt described as untrue reports that ships were seized.",
])("whoever rejects a claim does not assert it: %s", (text) => {
  expect(new Set(found(text, "ships were seized"))).toEqual(new Set(["denied"]));
});

test.each([
  "Anna Holt repeated the claim that ships were seized.",
  "Anna Holt confirmed reports that ships were seized.",
  "Anna Holt called reports that ships were seized credible.",
  "Anna Holt described as credible reports that ships were seized.",
  "Anna Holt, known as Red, claims that ships were seized.",
  "Anna Holt welcomed the news that ships were seized.",
])("whoever takes one up does: %s", (text) => {
  expect(new Set(found(text, "ships were seized"))).toEqual(new Set(["asserted"]));
});

test.each([
  ["Peter Marsh called reports that ships were seized “a fairy tale”.", "a fairy tale"],
  ["Anna Holt described claims that ships were seized as “nonsense”.", "nonsense"],
])("what someone calls a claim is their own: %s", (text, words) => {
  const own = extract(text).quotes.find((quote) => quote.text === words);
  expect(own).toMatchObject({ assertion: "asserted" });
});

test.each([
  [
    "Peter Marsh said the claim that ships were seized was false.",
    "the claim that ships were seized was false",
  ],
  [
    "Peter Marsh said reports that ships were seized were “nonsense”.",
    "reports that ships were seized were “nonsense”",
  ],
  ["Peter Marsh said in a report that ships were seized.", "that ships were seized"],
])("what is said of a claim begins with it: %s", (text, words) => {
  expect(extract(text).quotes[0]).toMatchObject({ text: words, assertion: "asserted" });
});
