import { describe, expect, test } from "vitest";
import { extract } from "..";

const said = (text: string) =>
  extract(text).quotes.map(({ speaker_text, assertion }) => `${speaker_text} ${assertion}`);

describe("a subject that is nobody, or hardly anyone, says nothing", () => {
  test.each([
    "Few experts believe the claim that the toll has fallen.",
    "Few analysts said the deal was dead.",
    "Very few in Bergen believe that the toll has fallen.",
    "Not all officials agreed that the toll had fallen.",
    "Not one of the ministers said that the deal was dead.",
    "Hardly any analysts said that the deal was dead.",
    "Scarcely anybody in Oslo thinks that the deal is dead.",
    "No one believed that the deal was dead.",
    "None of the analysts said that the deal was dead.",
    "Neither side said that the talks were over.",
    "“This is the end,” few of them said.",
  ])("%s", (text) => {
    expect(new Set(said(text))).toEqual(new Set(["null withheld"]));
  });
});

test.each([
  ["Not everyone agreed with Peter Marsh’s claim that the talks were “on track”.", "on track"],
  ["Nobody believed Peter Marsh’s claim that the toll had “done its job this year”.", "done its"],
])("the words are whose claim it is: %s", (text, words) =>
  expect(extract(text).quotes.find((quote) => quote.text.startsWith(words))).toMatchObject({
    speaker_text: "Peter Marsh",
    assertion: "asserted",
  }),
);

describe("subjects that are some people do say something", () => {
  test.each([
    ["A few analysts said the deal was dead.", "a few analysts"],
    ["The few analysts who stayed said the deal was dead.", "the few analysts"],
    ["Everyone agreed that the talks were on track.", "Everyone"],
    ["Not only Ann Lee but Peter Marsh said the talks were on track.", "Peter Marsh"],
    ["Not everyone was convinced. Ann Lee said the talks were a waste.", "Ann Lee"],
  ])("%s", (text, speaker) => {
    expect(said(text).at(-1)).toBe(`${speaker} asserted`);
  });
});
