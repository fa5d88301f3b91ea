import { expect, test } from "vitest";
import { extract } from "..";

const tariffs = (text: string) =>
  extract(text).quotes[0]!.issues.find(({ slug }) => slug === "tariffs");

test("an article that names a third country more often is less about the two parties", () => {
  const said = "“The tariff will cost China and America dearly,” said Peter Marsh.";
  const other =
    " Mexico was not asked. Mexican growers sell to Mexico City, and Mexico is content.";
  const alone = tariffs(said)!;
  const third = tariffs(said + other)!;
  expect(third.score).toBeLessThan(alone.score);
  expect(third.because).toContain("Mexico is named more often than one of the two parties");
});

test("a state or province counts as its country", () => {
  const match = tariffs("“The tariff hurts us in Ohio more than in Hebei,” said Peter Marsh.")!;
  expect(match.because).toEqual(["“tariff” in the quotation"]);
});

test("reviewers’ decisions weight a term, with the counts as a reason", () => {
  const issue = { slug: "fish", title: "Fish", terms: ["cod quota"] };
  const scored = (decisions?: Record<string, { kept: number; removed: number }>) =>
    extract("“The cod quota is fair,” said Peter Marsh.", [
      { ...issue, ...(decisions && { decisions }) },
    ]).quotes[0]!.issues[0]!;
  expect(scored()).toMatchObject({ score: 0.7, terms: ["cod quota"] });
  expect(scored({ "cod quota": { kept: 9, removed: 0 } }).score).toBe(0.7);
  expect(scored({ "cod quota": { kept: 2, removed: 6 } })).toMatchObject({
    score: 0.35,
    because: [
      "“cod quota” in the quotation",
      "reviewers kept the issue for “cod quota” 2 of 8 times",
    ],
  });
});

test("a town that shares a name with one that matters is no evidence", () => {
  const said = (place: string) =>
    extract(`“Students from China like ${place},” said Peter Marsh of Ohio.`)
      .quotes.flatMap(({ issues }) => issues)
      .some(({ slug }) => slug === "russia");
  expect(said("Moscow")).toBe(true);
  expect(said("Moscow, Idaho")).toBe(false);
  expect(said("the University of Idaho in Moscow")).toBe(false);
  expect(said("Moscow, Idaho, and then Moscow again")).toBe(false);
  expect(said("Moscow. Few go on to Moscow, Idaho")).toBe(true);
  expect(said("Moscow, Georgia and Kazakhstan")).toBe(true);
});
