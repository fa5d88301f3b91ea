import { describe, expect, test } from "vitest";
import { extract } from "..";

// Each as: who, how it is asserted if it is not simply said, and the words.
const read = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map(({ speaker_text: who, assertion, text: words }) => {
      const how = assertion === "asserted" ? "" : ` (${assertion})`;
      return `${who}${how}: ${words.replace(/^(?:that|whether) /i, "")}`;
    });

describe("what tells whose words or view something is", () => {
  test.each([
    [
      "Ships are waiting for nine days, per the harbour office.",
      "the harbour office: Ships are waiting for nine days",
    ],
    ["In the union's view, the mill should be sold.", "the union: the mill should be sold"],
    ["The walls were sound, in the words of one mason.", "one mason: The walls were sound"],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test.each(["Crates cost nine euros per tonne.", "Prices rose by two per cent."])(
    "a measure is none: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe("where what is said begins and ends", () => {
  test.each([
    [
      "Four former guards described to this paper how the gate was left open.",
      "four former guards: how the gate was left open",
    ],
    [
      "The ministers noted with regret the closure of the ferry.",
      "the ministers: the closure of the ferry",
    ],
    ["The duke put forward a plan for a canal.", "the duke: a plan for a canal"],
    [
      "Local pilots will tell you, if you ask, that the buoy makes captains lazy.",
      "Local pilots: the buoy makes captains lazy",
    ],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("two requests, and a further statement behind a pronoun", () => {
    expect(
      read(
        "Harbour Watch calls on the state to open the lock and on shippers to reveal their cargo.",
      ),
    ).toHaveLength(2);
    expect(
      read(
        "The Oslo Courier argues that the pier should stay, and it urges the council to think again.",
      ),
    ).toEqual(["Oslo Courier: the pier should stay", "Oslo Courier: the council to think again"]);
  });

  test("words that a teller interrupts", () => {
    expect(
      read(
        "Mayor Tone Aas was less sure. The plan, she told a crowd in Bergen on Sunday, was late.",
      ),
    ).toEqual(["Tone Aas: The plan", "Tone Aas: was late"]);
  });

  test.each([
    "Vera Holt, who wrote the bill that inspired it, left.",
    "Both posts had been seen a million times.",
    "A ship called Noor switched on its lights.",
    "They will tell you.",
  ])("nothing is said: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("silence", () => {
  test.each([
    ["The agency declined to comment on the delay.", "the agency (withheld): the delay"],
    ["The mayor wouldn't discuss the price.", "the mayor (withheld): the price"],
    [
      "A palace aide declined to elaborate on who had paid.",
      "a palace aide (withheld): who had paid",
    ],
    [
      "Whether the two met in Bonn, as an envoy has claimed, the clerk won't say.",
      "the clerk (withheld): the two met in Bonn",
    ],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("a report that is not repeated is nothing withheld", () => {
    expect(read("The agency declined to comment on the report.")).toEqual([]);
  });
});

test("somebody without a name in front of a colon", () => {
  expect(read("A Danish envoy, on the ferry: the text was agreed at noon.")).toEqual([
    "a Danish envoy: the text was agreed at noon",
  ]);
});
