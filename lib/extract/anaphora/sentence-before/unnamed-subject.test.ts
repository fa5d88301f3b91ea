import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) =>
  extract(text).quotes.findLast(({ kind }) => kind === "direct")!.speaker_text;

test("a pronoun means the person introduced in the sentence before, not someone prominent", () => {
  const text =
    "Chancellor Peter Marsh spoke for an hour. Afterwards a student shrugged. “He trusts us,” she said.";
  expect(last(text)).toBe("a student");
});

test("whoever replies is not the last to have spoken", () => {
  const text =
    "“The docks are safer,” Peter Marsh said. Walter Kettle does not believe it. “They are empty,” he replied.";
  expect(last(text)).toBe("Walter Kettle");
});

const speaker = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "a body that was the subject before",
    "The regulator is still reading the file. It has declined to say when it will rule.",
    "the regulator",
  ],
  [
    "a company behind an adverb",
    "The ferry operator did not answer calls. On Monday it said the pier was safe.",
    "the ferry operator",
  ],
  [
    "a company that is called by a noun for people",
    "The contractor did not answer calls. It has said before that its prices are fair.",
    "the contractor",
  ],
  [
    "a company that is named in apposition",
    "The mill's owner, Lund's Danish subsidiary, called the fee “absurd”. It did not say whether it would pay.",
    "the mill's owner",
  ],
  ["a country", "Ecuador reserved its rights. It noted that the panel had met twice.", "Ecuador"],
  [
    "a relative of someone named",
    "Nomvula Radebe never shouts. Her deputy looked at the floor. “Once,” he admitted.",
    "her deputy",
  ],
  [
    "whoever has just spoken",
    "Peter Marsh left. “Will it rain?” asked the driver who took us there. He said that he had no coat.",
    "the driver who took us there",
  ],
  [
    "a driver quoted in the paragraph before",
    "The driver, who escaped, said he had seen smoke near Zermat.\n\n“They told us to run,” he told us by phone from the town of Kadian.",
    "the driver",
  ],
  [
    "a person, where a noun is said of the pronoun",
    "Yevhen Sobchuk signed the papers. A former clerk at the firm, he said that he was tired.",
    "Yevhen Sobchuk",
  ],
  [
    "someone named, where a noun is only part of what they say",
    "Abena Mensah packed for rain. What the 29-year-old cook had forgotten, she says, was soup. “I had none,” she says.",
    "Abena Mensah",
  ],
  [
    "a named person to whom a noun refers back",
    "Her rival, Bolin Marsh, was brief. The minister read out a text. “We will see,” he said.",
    "Bolin Marsh",
  ],
])("a pronoun means %s", (_, text, name) => expect(speaker(text)).toBe(name));
