import { expect, test } from "vitest";
import { extract } from "..";

const quotes = (text: string) => extract(text).quotes;

test("a paragraph that begins with a quotation gets its issue from the sentence before it", () => {
  const text =
    "The talks of China and America turned to tariffs.\n\n“We will not move an inch,” Peter Marsh said.";
  expect(quotes(text)[0]!.issues).toMatchObject([
    { slug: "tariffs", because: ["“tariffs” in the sentence before its paragraph"] },
  ]);
});

test.each([
  [
    "mentions several issues",
    "The talks turned to tariffs and the climate.\n\n“We wait,” Peter Marsh said.",
  ],
  [
    "is not directly before",
    "The talks turned to tariffs.\n\nPeter Marsh was there. “We wait,” Marsh said.",
  ],
])("a sentence that %s shows no issue", (_, text) => {
  expect(quotes(text).find(({ kind }) => kind === "direct")!.issues).toEqual([]);
});

test("the paragraph's own issue outweighs that of the sentence before it", () => {
  const text =
    "The talks turned to tariffs.\n\nOn the climate, China and America agreed. “It is late,” Peter Marsh said.";
  expect(quotes(text)[0]!.issues.map(({ slug }) => slug)).toEqual(["climate"]);
});

test("a paragraph that names several issues lends none of them to what is said in it", () => {
  const text =
    "In Geneva the Chinese minister said that tariffs on American beef would rise. The American minister said that he " +
    "would raise the detained Uyghurs. Both said that the hall was cold.";
  expect(quotes(text).map(({ issues }) => issues.map(({ slug }) => slug))).toEqual([
    ["tariffs"],
    ["human-rights"],
    [],
  ]);
});

test("an issue that quotations are near, but not about, gets passages too", () => {
  const text =
    "A headline\n\nThe tariff on steel from China was raised again by America, to everyone’s surprise.\n\n" +
    "“We were not asked,” Peter Marsh said.";
  expect(quotes(text).map(({ kind }) => kind)).toEqual(["passage", "direct"]);
});

test("an issue that a quotation is about gets no passages", () => {
  const text =
    "A headline\n\nThe tariff on steel from China was raised again by America, to everyone’s surprise.\n\n" +
    "“The tariff was a mistake,” Peter Marsh said.";
  expect(quotes(text).map(({ kind }) => kind)).toEqual(["direct"]);
});

test("a term tells less where a party of the issue is not named", () => {
  const text = "“Moscow hacked the election,” said the American senator Peter Marsh.";
  const near = "“Moscow bought drones from China,” said the American senator Peter Marsh.";
  const scoreOf = (words: string) =>
    quotes(words)[0]!.issues.find(({ slug }) => slug === "russia")!.score;
  expect(quotes(text)[0]!.issues).toEqual([]);
  expect(scoreOf(near)).toBeGreaterThanOrEqual(0.7);
});

test("without parties, terms count by themselves", () => {
  const issues = [{ slug: "fish", title: "Fish", terms: ["cod quota"] }];
  const [quote] = extract("“The cod quota is fair,” said Peter Marsh.", issues).quotes;
  expect(quote!.issues).toMatchObject([{ slug: "fish", score: 0.7 }]);
});
