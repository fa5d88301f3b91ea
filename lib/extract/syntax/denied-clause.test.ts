import { describe, expect, test } from "vitest";
import { extract } from "..";

/** Who says certain words in quotation marks, and whether they assert them. */
const said = (text: string, words: string) =>
  extract(text)
    .quotes.filter((quote) => quote.text === words)
    .map(({ speaker_text, assertion }) => `${speaker_text} ${assertion}`);

describe("words inside what is denied are the denier’s, as a denial", () => {
  test.each([
    ["Oslo denied a claim that Peter Marsh had promised Finland “every boat we have”.", "Oslo"],
    ["The ministry denied reports that Peter Marsh had called the toll “a gift”.", "the ministry"],
    ["Ann Lee dismissed as “absurd” the idea that Oslo had offered “to lift the toll”.", "Ann Lee"],
    ["Ann Lee called false a report that Peter Marsh had said the toll was “a gift”.", "Ann Lee"],
    ["Ann Lee said it was a lie that Peter Marsh had called the toll “a gift”.", "Ann Lee"],
    ["Ann Lee denied Peter Marsh had called the toll “a gift”.", "Ann Lee"],
    ["Ann Lee denied reports alleging that Peter Marsh had called the toll “a gift”.", "Ann Lee"],
    ["Ann Lee denied a Times report that quoted Peter Marsh as calling it “a gift”.", "Ann Lee"],
    ["Ann Lee denied a report by the Times that Peter Marsh called it “a gift”.", "Ann Lee"],
    ["Oslo disputed an account that Marsh, speaking in Bergen, had called it “a gift”.", "Oslo"],
    ["The claim that Peter Marsh had called it “a gift” was denied by Ann Lee.", "Ann Lee"],
    ["Reports that Peter Marsh had called it “a gift” are false, Ann Lee said.", "Ann Lee"],
    ["Ann Lee said reports that Peter Marsh called it “a gift” were not true.", "Ann Lee"],
    ["Ann Lee accused Oslo of false claims that Peter Marsh called it “a gift”.", "Ann Lee"],
  ])("%s", (text, speaker) => {
    const quoted = /.*“([^”]+)”/.exec(text)![1]!;
    expect(said(text, quoted)).toEqual([`${speaker} denied`]);
  });
});

test("reports within what is denied are not reports of their own", () =>
  expect(
    extract("Oslo denied that Peter Marsh had told Ann Lee that the toll would be lifted.").quotes,
  ).toMatchObject([{ speaker_text: "Oslo", assertion: "denied" }]));

test("a denial that nobody is said to make has no speaker", () =>
  expect(said("The claim that Peter Marsh had called it “a gift” was denied.", "a gift")).toEqual([
    "null denied",
  ]));

describe("where the denial ends, or nothing is denied, words are asserted as before", () => {
  test.each([
    ["The ministry confirmed a report that Peter Marsh had called it “a gift”.", "a gift"],
    ["Ann Lee denied the claim. Peter Marsh called the toll “a gift”.", "a gift"],
    ["Ann Lee denied the report, calling it “a fairy tale”.", "a fairy tale"],
    ["Ann Lee denied that it was closed and called the report “a fairy tale”.", "a fairy tale"],
    ["Ann Lee denied claims that it was closed, which she called “a fairy tale”.", "a fairy tale"],
    ["Oslo denied that it was closed, and Peter Marsh called that “a lie”.", "a lie"],
    ["Ann Lee rejected a report that Peter Marsh had called “biased”.", "biased"],
    ["Ann Lee rejected a view that Peter Marsh had described as “biased”.", "biased"],
    ["Ann Lee dismissed the claims as “absurd”.", "absurd"],
    ["Ann Lee repeated the false claim that Peter Marsh had called it “a gift”.", "a gift"],
  ])("%s", (text, words) => {
    expect(said(text, words).join()).not.toContain("denied");
  });

  test("a denial that is itself refused is withheld", () =>
    expect(
      said("The ministry did not deny a report that Peter Marsh called it “a gift”.", "a gift"),
    ).toEqual(["the ministry withheld"]));
});

test.each(["called it", "has called this"])("a pronoun isn't part of what is said: %s", (verb) =>
  expect(extract(`Ann Lee ${verb} “simply false”.`).quotes).toMatchObject([
    { text: "simply false", speaker_text: "Ann Lee", assertion: "asserted" },
  ]),
);

const claimed = (text: string) =>
  extract(text).quotes.map((quote) => `${quote.speaker_text} ${quote.assertion}: ${quote.text}`);

test.each([
  [
    "Ann Lee declined Friday to confirm a report that Peter Marsh had told Oslo that the toll would rise.",
    ["Ann Lee withheld: that Peter Marsh had told Oslo that the toll would rise"],
  ],
  [
    "The ministry declined to comment on a report that its envoy had called the toll “a gift”.",
    [
      "the ministry withheld: that its envoy had called the toll “a gift”",
      "the ministry withheld: a gift",
    ],
  ],
  ["There was no evidence that Peter Marsh had told anyone that the vault was open.", []],
  [
    "Peter Marsh did not recall saying that the quay was unsafe.",
    ["Peter Marsh withheld: that the quay was unsafe"],
  ],
])("nobody asserts what is inside a report that is not confirmed: %s", (text, expected) => {
  expect(claimed(text)).toEqual(expected);
});

test.each([
  "Ann Lee said she would not be lectured by “people who lost three elections”.",
  "The council “strongly condemned” a bill that would close its port.",
])("only the verb that reports them decides whether words are asserted: %s", (text) => {
  const quote = extract(text).quotes.find(({ kind }) => kind === "mixed");
  expect(quote!.assertion).toBe("asserted");
});
