import { expect, test } from "vitest";
import { extract } from "../..";

const speaker = (text: string) =>
  extract(text).quotes.findLast(({ kind }) => kind !== "indirect")!.speaker_text;

test.each([
  [
    "spoke in the sentence before, not who opens it",
    "Harold Finch runs the mill. Tilda Marsh lives next door. Finch, Marsh said, never slept. “He pumps all night,” she said.",
    "Tilda Marsh",
  ],
  [
    "spoke at the end of the sentence before",
    "Paul Brandt sold the yard to Oskar Lind. Brandt had kept no books, Lind said. “There was a shoebox,” he said.",
    "Oskar Lind",
  ],
  [
    "spoke of a claim that opens the sentence before",
    "Paul Brandt sold the yard to Oskar Lind. Brandt’s claim that the cranes work was wrong, Lind said.\n\n“They fell over,” he said.",
    "Oskar Lind",
  ],
  [
    "spoke behind an aside, though someone else is named since",
    "Paul Brandt sold the yard. Oskar Lind, a broker from Turku, warned that Brandt had debts. “They will come for us,” he said.",
    "Oskar Lind",
  ],
  [
    "opens the sentence before, not whose aide that is",
    "Mary Cole ran for mayor. Cole spokeswoman Nadia Roos dismissed the report. “Not one word is true,” she said.",
    "Nadia Roos",
  ],
  [
    "is the subject of the pronoun's own sentence",
    "“We are late,” Paul Brandt said. On Monday, Peter Marsh went to Lund for a meeting in which he called for a “clean break” with the port.",
    "Peter Marsh",
  ],
  [
    "acts in the main clause behind quoted words",
    "Ann Berg asked the questions. When Berg mentioned “the leak,” Vera Holm shrugged. “It always is,” she said.",
    "Vera Holm",
  ],
  [
    "is asked a question",
    "On Monday a panel met. Oskar Lind asked Paul Brandt about the cranes.\n\n“They will stand,” he said.",
    "Paul Brandt",
  ],
  [
    "asks someone to do something",
    "Oskar Lind asked Paul Brandt to leave. “Out,” he said.",
    "Oskar Lind",
  ],
])("a pronoun means whoever %s", (_, text, name) => expect(speaker(text)).toBe(name));

test.each([
  [
    "whose words someone else retells",
    "Peter Marsh turned on the paper, noting that its editor Paul Brandt had said the port was full. He hoped, he said, that it would apologise. “Perhaps not,” he said.",
    "Peter Marsh",
  ],
  [
    "who is only said to have promised something",
    "Rosa Lind said that Ann Berg had promised to stay. “I heard it,” she said.",
    "Rosa Lind",
  ],
  [
    "who was mentioned with “as” and has not spoken since",
    "Rosa Lind spoke last. As Lind said on Monday, Ann Berg has no plan. Berg shrugged it off. “I have three,” she said.",
    "Ann Berg",
  ],
])("a pronoun does not mean someone %s", (_, text, name) => expect(speaker(text)).toBe(name));
