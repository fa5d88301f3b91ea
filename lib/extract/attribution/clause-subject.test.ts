import { expect, test } from "vitest";
import { extract } from "..";

const quoted = (text: string) => extract(text).quotes.findLast(({ kind }) => kind !== "indirect");

test.each([
  "Peter Marsh told the board that the ferry was “a bad joke”, according to two people in the room.",
  "“No town grows rich by closing its harbour,” Peter Marsh told the board, according to a readout.",
  "Peter Marsh on Thursday urged towns to “tighten their belts”, according to a transcript that the board published.",
  "Peter Marsh arrived. He replied that “no town grows rich by closing its harbour”, according to a readout.",
])("whoever the clause says spoke is the speaker: %s", (text) => {
  expect(quoted(text)!.speaker_text).toBe("Peter Marsh");
});

test("a source is the speaker where the clause has nobody who spoke", () => {
  const text = "The ferry was “a bad joke”, according to a report.";
  expect(quoted(text)!.speaker_text).toBe("a report");
});

test("an impersonal “it” is nobody", () => {
  const text = "Ann Lee teaches law. It has become fashionable to speak of a “rules-free sea”.";
  expect(quoted(text)?.speaker_text ?? null).toBeNull();
});

test("an “it” that is ready to speak is someone", () => {
  const text = "The ministry met. It is ready to call the deal “dead in the water”.";
  expect(quoted(text)!.speaker_text).toBe("the ministry");
});

test.each([
  [
    "behind the words, according to a text of what is yet to be said",
    "“We will not pay,” the trade minister, Ann Lee, will say on Monday, according to a text of the speech.",
    "Ann Lee",
  ],
  [
    "in front of them, in the middle of what is said",
    "Oslo, said its envoy, would not pay, “whatever the price”.",
    "its envoy",
  ],
  [
    "of a sentence about who spoke",
    "Petr Novak, a judge, left early. Outside, it was Emil Strand, a pilot, who spoke. “It is a pity,” he said.",
    "Emil Strand",
  ],
])("the subject %s is the speaker", (_, text, speaker) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(speaker);
});

test.each([
  "Two pilots said they were “appalled” by the delay.",
  "The mayor has defended the cuts as “overdue”.",
])("one word in quotation marks is said where its clause is: %s", (text) => {
  expect(extract(text).quotes.map(({ kind }) => kind)).toContain("mixed");
});

test.each([
  ["Anna Holt left the hall, hours after a rival called her “a tourist”.", "a rival"],
  ["Anna Holt said she would run, a day after the dockers’ union called her “a tourist”.", "union"],
  [
    "Karl Adler told the board, according to two members, that the bridge was “a corpse”.",
    "Karl Adler",
  ],
])("a clause that has a speaker of its own: %s", (text, speaker) => {
  expect(quoted(text)!.speaker_text).toContain(speaker);
});

test.each([
  "“A good day for cod.” That was the verdict of Ann Lee, the fisheries minister, after the vote.",
  "“Never again,” was the reply of Ann Lee.",
  "“We sell what we catch” - those were the words of negotiator Ann Lee as she left.",
])("whose verdict the words were: %s", (text) => {
  expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual(["Ann Lee"]);
});

test.each([
  [
    "The mayor's deputy, Lina Ferro, said Holt misread the rule.",
    "Lina Ferro: Holt misread the rule",
  ],
  [
    "A second adviser, who asked not to be named, said Adler hated it.",
    "a second adviser: Adler hated it",
  ],
  ["Karl Adler, his lawyer says, thought he was helping.", "his lawyer: thought he was helping"],
  [
    "Karl Adler warned his visitors, an aide said, that time was short.",
    "Karl Adler: that time was short",
  ],
  ["Two officers spoke. The other said he had seen nothing.", "the other: he had seen nothing"],
  [
    "The quay board, which opens at nine, warned that silt was rising.",
    "the quay board: that silt was rising",
  ],
  ["The plan is dead, said Holt in a speech.", "Holt: The plan is dead"],
])("who is the subject of a verb of saying: %s", (text, expected) => {
  expect(extract(text).quotes.map((quote) => `${quote.speaker_text}: ${quote.text}`)).toContain(
    expected,
  );
});
