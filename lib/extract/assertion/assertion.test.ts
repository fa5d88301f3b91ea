import { describe, expect, test } from "vitest";
import { extract } from "..";

/** The proposals that contain certain words, each with its assertion and what decides it. */
const judged = (text: string, words: string) =>
  extract(text)
    .quotes.filter((quote) => quote.kind !== "passage" && quote.text.includes(words))
    .map(({ assertion }) => assertion);

describe("denied", () => {
  test.each([
    ["The ministry denied that its ships had entered the port.", "entered the port"],
    ["Anna Holt rejected claims that Norway was sending weapons to the island.", "sending weapons"],
    ["Peter Marsh denied telling aides that the war was lost.", "the war was lost"],
    ["Anna Holt called it a fabrication that her soldiers were in the valley.", "in the valley"],
    ["Officials doubted that the pipeline would be repaired this year.", "would be repaired"],
    ["The premier denied “any involvement” in the attack, officials said.", "any involvement"],
    ["Oslo pushed back against claims that it had sunk the barge.", "sunk the barge"],
    ["Oslo cast doubt on reports that the ship had been rammed.", "had been rammed"],
    ["The chancellor dismissed talk that she would resign.", "she would resign"],
    ["“We left,” the ministry said, denying that its ships were involved.", "ships were involved"],
  ])("%s", (text, words) => {
    expect(judged(text, words)).toContain("denied");
    expect(judged(text, words)).not.toContain("asserted");
  });
});

test("what a claim is dismissed as is what the speaker says", () =>
  expect(
    judged("The minister dismissed that as “politics over sick children”.", "politics"),
  ).toEqual(["asserted"]));

describe("withheld", () => {
  test.each([
    ["The ministry declined to confirm that a missile had been fired.", "a missile had been"],
    ["Peter Marsh did not say whether the talks would resume in the spring.", "would resume"],
    ["The office has yet to confirm that the summit will take place.", "will take place"],
    ["The company neither confirmed nor denied that it had sold the chips.", "had sold"],
    ["No official has said that the embassy would close.", "would close"],
    ["Ana Holt did not rule out that the embargo would be lifted.", "would be lifted"],
    ["The president stopped short of saying that the deal was dead.", "the deal was dead"],
    ["She was not prepared to say that the talks had failed.", "talks had failed"],
    ["The general wouldn’t say how many troops had been sent.", "troops had been sent"],
    ["The harbour office left open whether the quay would be sold.", "would be sold"],
    ["The harbour office has yet to say who will pay for the crane.", "will pay"],
    ["The minister left without saying whether she would resign.", "she would resign"],
    ["The general spoke for an hour without confirming that the port had fallen.", "had fallen"],
  ])("%s", (text, words) => {
    const found = judged(text, words);
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set(["withheld"]));
  });
});

test("what someone refuses to doubt is asserted", () => {
  const text = "The minister dismissed doubts that the bridge would hold.";
  expect(judged(text, "would hold")).toEqual(["asserted"]);
});

test.each([
  "Theresa May said that the tide had turned.",
  "The envoy who left in May warned that the tide had turned.",
])("May is also a name and a month: %s", (text) =>
  expect(judged(text, "tide had turned")).toEqual(["asserted"]),
);

describe("hypothetical", () => {
  test.each([
    ["The minister is expected to announce that tariffs will be raised.", "will be raised"],
    ["If the minister says that the harbour will close, ships leave.", "harbour will close"],
    ["The envoy will tell the council that the ceasefire has failed.", "ceasefire has failed"],
    ["The envoy may tell you that the pier is safe.", "pier is safe"],
    ["They are due to meet and announce that the visa rules will change.", "rules will change"],
    ["Had the navy warned that the mine was live, ships had waited.", "mine was live"],
    ["Did the minister admit that the cables were cut?", "cables were cut"],
    ["Peter Marsh is likely to argue that the law was “unfair”.", "law was “unfair”"],
    ["The minister is expected to announce “a new era” on Friday.", "a new era"],
  ])("%s", (text, words) => {
    const found = judged(text, words);
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set(["hypothetical"]));
  });
});

describe("asserted", () => {
  test.each([
    ["Anna Holt said that the harbour would not be closed.", "would not be closed"],
    ["Norway dismissed the report as “fabricated nonsense”.", "fabricated nonsense"],
    ["The ministry would only say that an inquiry was under way.", "inquiry was under way"],
    ["She used the briefing to warn that the deadline was near.", "deadline was near"],
    ["The minister went on to say that exports had doubled.", "exports had doubled"],
    ["Not only did Peter Marsh agree; he said that the law was “unfair”.", "unfair"],
    ["The ministry denied the report. “We never entered the port,” it said.", "never entered"],
    ["Peter Marsh told reporters that the ceasefire will hold until spring.", "will hold"],
    ["The governor said, without elaborating, that the yard was empty.", "yard was empty"],
    ["Marsh claimed – without offering evidence – that the vote was rigged.", "vote was rigged"],
    ["The army claimed without citing a source that the convoy was armed.", "convoy was armed"],
    ["Harun said Ankara rejected the map.", "Ankara rejected the map"],
    [
      "Oslo called it a trap, and one question that remains is whether it sank, Anna Holt said.",
      "it sank",
    ],
    ["A clerk said the new pier was meant to “bring back the ferries”.", "bring back"],
    ["Anna Holt told reporters a truce is expected to “come in days”.", "come in days"],
    ["Anna Holt said the march was meant to show that “the town is awake”.", "town is awake"],
  ])("%s", (text, words) => {
    const found = judged(text, words);
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set(["asserted"]));
  });
});

test("the words that decide are among the reasons", () => {
  const [quote] = extract("The ministry declined to confirm that a missile had been fired.").quotes;
  expect(quote!.because.at(-1)).toBe("the speaker did not say this: “declined to confirm”");
});

test("a negation that is an answer of its own withholds nothing", () =>
  expect(judged("Not so, says Anna Holt: “The ferry will sail.”", "ferry")).toEqual(["asserted"]));

test("a report that is denied is filed as denied", () =>
  expect(judged("The ministry denied the report.", "report")).toEqual(["denied"]));
