import { expect, test } from "vitest";
import { extract } from "..";

const quotes = (text: string) => extract(text).quotes;

test("a paragraph that is all quotation gets its issue from the sentence before it", () => {
  const text = "The talks turned to tariffs.\n\n“We will not move an inch,” Peter Marsh said.";
  expect(quotes(text)[0]!.issues).toMatchObject([
    { slug: "tariffs", because: ["“tariffs” in the sentence before its paragraph"] },
  ]);
});

test.each([
  ["names several", "The talks turned to tariffs and the climate.\n\n“We wait,” Peter Marsh said."],
  ["is far", "The talks turned to tariffs.\n\nPeter Marsh was there. “We wait,” Marsh said."],
])("a sentence before that %s tells no issue", (_, text) => {
  expect(quotes(text).find(({ kind }) => kind === "direct")!.issues).toEqual([]);
});

test("what its own paragraph is about outranks what leads up to it", () => {
  const text =
    "The talks turned to tariffs.\n\nOn the climate they agreed. “It is late,” Peter Marsh said.";
  expect(quotes(text)[0]!.issues.map(({ slug }) => slug)).toEqual(["climate"]);
});

test("an issue near which somebody is quoted, but not on it, gets passages as well", () => {
  const text =
    "A headline\n\nThe tariff on steel was raised again in the spring, to everyone’s surprise.\n\n" +
    "“We were not asked,” Peter Marsh said.";
  expect(quotes(text).map(({ kind }) => kind)).toEqual(["passage", "direct"]);
});

test("an issue on which somebody is quoted gets none", () => {
  const text =
    "A headline\n\nThe tariff on steel was raised again in the spring, to everyone’s surprise.\n\n" +
    "“The tariff was a mistake,” Peter Marsh said.";
  expect(quotes(text).map(({ kind }) => kind)).toEqual(["direct"]);
});
