import { describe, expect, test } from "vitest";
import { extract } from "..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map(({ speaker_text, text }) => [speaker_text, text.replace(/^that /, "")]);

describe("an object that is no statement", () => {
  test.each([
    "Vera Holt opened a museum of gravel in May.",
    "The minister closed two of the three harbours.",
    "Peter Marsh wrote a long letter in the winter.",
    "The sailors were told to keep their boots on.",
    "The strait is known locally as the kettle.",
    "Divers found a second anchor on Sunday.",
    "Vera Holt told the jury.",
    "Vera Holt declined to give figures.",
    "Vera Holt rejected the criticism.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("where a report begins and ends", () => {
  test.each([
    [
      "Vera Holt added, quoting a survey of the bay, that the eels had gone.",
      [["Vera Holt", "the eels had gone"]],
    ],
    [
      "The ministry said that no port may claim the buoy as its own.",
      [["the ministry", "no port may claim the buoy as its own"]],
    ],
    [
      "The quay will be sold in May, the harbour office said on Tuesday, after two bids were withdrawn.",
      [["the harbour office", "The quay will be sold in May"]],
    ],
    [
      "The pilots had warned it that the mast was loose, a former rigger, Ola Dahl, testified.",
      null,
    ],
    [
      "Vera Holt insisted that the quota was fair, while her colleague, Peter Marsh, said that it was not.",
      [
        ["Vera Holt", "the quota was fair"],
        ["Peter Marsh", "it was not"],
      ],
    ],
    [
      "The crane will be moved, Vera Holt said, and the quay would be swept.",
      [
        ["Vera Holt", "The crane will be moved"],
        ["Vera Holt", "the quay would be swept"],
      ],
    ],
    ["Vera Holt pledged on Monday to sweep the quay.", [["Vera Holt", "to sweep the quay"]]],
    [
      "The Courier quoted a pilot, whom it did not name, as saying that the mast was loose.",
      [["a pilot", "the mast was loose"]],
    ],
    ["Vera Holt ruled out sabotage.", [["Vera Holt", "sabotage"]]],
    [
      "Vera Holt accused the harbour office of hiding the ledgers.",
      [["Vera Holt", "hiding the ledgers"]],
    ],
    [
      "Peter Marsh was told by his deputy that the crane had moved.",
      [["his deputy", "the crane had moved"]],
    ],
    [
      "Peter Marsh was quoted by the state broadcaster as saying the crane had moved.",
      [["Peter Marsh", "the crane had moved"]],
    ],
    ["Peter Marsh told reporters he had been joking.", [["Peter Marsh", "he had been joking"]]],
  ])("%s", (text, expected) => {
    if (expected) expect(reported(text)).toEqual(expected);
    else expect(reported(text).map(([, words]) => words)).not.toContain(text);
  });
});

test("a name that something has is said by nobody", () => {
  const spoken = (text: string) => extract(text).quotes.map(({ speaker_text }) => speaker_text);
  expect(spoken("In the harbour the crane is called “the widow”.").filter(Boolean)).toEqual([]);
  expect(spoken("The crane, known locally as “the widow”, fell.").filter(Boolean)).toEqual([]);
  expect(spoken("The crane was called “a widow” by Vera Holt.")).toContain("Vera Holt");
});

test("a colon gives the word to the only person in its sentence", () => {
  const text =
    "Vera Holt said the crane would stay. At the quay a pilot, Ola Dahl, was less sure: “They said so last year.”";
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe("Ola Dahl");
});

describe("who speaks", () => {
  test.each([
    ["The smelters said the price was too low.", "the smelters"],
    ["“The price is too low,” said a glazier from Oss.", "a glazier from Oss"],
    ["A local group, the Marsh Keepers, said that the reeds were dying.", "Marsh Keepers"],
    [
      "The envoys of Fiji, Kenya and Peru met in Oslo. They said that the sea was rising.",
      "the envoys of Fiji, Kenya and Peru",
    ],
    [
      "Norway's harbour office dismissed the rumour. It said that the quay was sound.",
      "Norway's harbour office",
    ],
    [
      "The Ministry of Reeds of Norway met on Monday. The Ministry said that the reeds were dying.",
      "Ministry of Reeds of Norway",
    ],
    [
      "Vera van der Holt was late. Van der Holt said that the train had stopped.",
      "Vera van der Holt",
    ],
  ])("%s", (text, name) => {
    const { quotes } = extract(text);
    expect(quotes.filter(({ kind }) => kind !== "passage").at(-1)!.speaker_text).toBe(name);
  });

  test("a pronoun means nobody of the other gender, nor somebody named only later", () => {
    const text =
      "Giorgos Pappas flew to Oslo to see Ilze Ozola. “I carried what I was told to,” he said. “A ship knows,” she said. Nikos Vlachos waited outside.";
    expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual([
      "Giorgos Pappas",
      "Ilze Ozola",
    ]);
  });
});
