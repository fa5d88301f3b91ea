import { expect, test } from "vitest";
import { DEFAULT_ISSUES, extract, partiesOf } from "..";

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
      "reviewers kept the issue for “cod quota” in 2 of 8 decisions",
    ],
  });
});

test("a town that shares a name with one that matters isn't evidence", () => {
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

const chips = {
  slug: "chip-materials",
  title: "Materials for chips",
  terms: ["export controls", "tariff"],
  parties: partiesOf(["Japan", "South Korea"])!,
};
const desk = [...DEFAULT_ISSUES, chips];
const linked = (text: string, issues = desk) => [
  ...new Set(extract(text, issues).quotes.flatMap(({ issues }) => issues.map(({ slug }) => slug))),
];

test("with several relationships, the issue whose parties an article names wins", () => {
  const article =
    "Resin makers wait for Seoul\n\n“The export controls have cost us two years,” Jun Hara, head of the Nagoya firm, said. " +
    "South Korean plants buy elsewhere.\n\n“A tariff would be the end,” Mr Hara said.";
  expect(linked(article)).toEqual(["chip-materials"]);
  expect(linked(article.replace("Seoul", "Washington").replace("South Korean", "Chinese"))).toEqual(
    ["export-controls", "tariffs"],
  );
});

test("with several relationships, an article that names no party suggests no issue", () => {
  const article = "The firm waits\n\n“The export controls have cost us two years,” Jun Hara said.";
  expect(linked(article, DEFAULT_ISSUES)).toEqual(["export-controls"]);
  expect(linked(article)).toEqual([]);
});
