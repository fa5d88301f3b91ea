import { describe, expect, test } from "vitest";
import { extract } from "..";

test.each([
  ["All parties would say that the talks had failed.", "hypothetical"],
  ["All she would say was that the talks had failed.", "asserted"],
])("what “all” belongs to decides whether words were said: %s", (text, assertion) =>
  expect(extract(`${text}\n`).quotes.map((quote) => quote.assertion)).toEqual([assertion]),
);

describe("what someone is yet to say has not been said", () => {
  test.each([
    "Marsh is to tell the council that the pier is “the first red line”.",
    "Marsh was to tell the council that the pier was “a red line”.",
    "Marsh plans to warn Oslo against “bullying”.",
    "Marsh is planning to warn Oslo against “bullying”.",
    "Marsh intends to describe the tolls as “bullying”.",
    "Marsh hopes to persuade Oslo that the pier is “a red line”.",
    "Oslo is to be warned by Marsh that the pier is “a red line”.",
    "Oslo will be told by Ann Lee that the pier is “a red line”.",
    "Ann Lee’s message to the council will be: “The pier is a red line.”",
    "Ann Lee’s message to the council will be that the pier is “a red line”.",
    "“The pier is a red line,” Marsh is to tell the council on Friday.",
    "“The pier is a red line,” Marsh plans to tell the council.",
  ])("%s", (text) => {
    const { quotes } = extract(text);
    expect(quotes).not.toEqual([]);
    expect(new Set(quotes.map(({ assertion }) => assertion))).toEqual(new Set(["hypothetical"]));
  });
});

describe("what has been said, or is itself what is stated, is asserted", () => {
  test.each([
    "The minister’s first act was to announce that the tolls were dead.",
    "The company plans to build “the largest plant in Asia”.",
    "Marsh wants Oslo to stop “bullying”.",
    "Marsh, who is to meet Ann Lee, said the pier was “a red line”.",
    "Oslo was told by Ann Lee that the pier is “a red line”.",
    "Marsh said the message will be that the pier is “a red line”.",
  ])("%s", (text) => {
    const { quotes } = extract(text);
    expect(quotes).not.toEqual([]);
    expect(new Set(quotes.map(({ assertion }) => assertion))).toEqual(new Set(["asserted"]));
  });
});

test.each([
  "Anna Holt says she will tell Peter Marsh in Oslo on Friday that Norway “won’t blink”.",
  "The mayor said that he would tell the council that the port was “not for sale”.",
  "The owners insist they will warn the crews that the sea is “no playground”.",
])("what someone announces that they will say, they have said: %s", (text) => {
  const assertions = extract(text).quotes.map(({ assertion }) => assertion);
  expect(assertions).toEqual(["asserted", "asserted"]);
});
